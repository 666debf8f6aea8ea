package org.openita.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openita.approval.DossierKind;
import org.openita.common.Refusal;
import org.openita.framework.Indicator;
import org.openita.improvement.ImprovementPlans;
import org.openita.improvement.Measure;
import org.openita.improvement.MeasureInput;
import org.openita.timeline.Timelines;

/** One measure of a plan, to be set, changed or taken out. */
@Named("improvementMeasure")
@ViewScoped
@SuppressWarnings("serial") // what the container injects can be serialized
public class ImprovementMeasurePage extends ImprovementPartPage {

  private static final long serialVersionUID = 1L;

  @Inject private ImprovementPlans plans;
  @Inject private Timelines timelines;

  private String number;
  private String indicator;

  @Override
  DossierKind kind() {
    return DossierKind.IMPROVEMENT_PLAN;
  }

  @Override
  Place back() {
    return Place.IMPROVEMENT_PLAN;
  }

  /** Nothing for a new one. */
  private Optional<Measure> kept() {
    if (isAdded()) {
      return Optional.empty();
    }
    int wanted = ThaiNumber.whole(number).orElseThrow(Refusal::notFound);
    return Optional.of(
        plans.of(me().caller(), year(), me().agencyCode()).measures().stream()
            .filter(measure -> measure.number() == wanted)
            .findFirst()
            .orElseThrow(Refusal::notFound));
  }

  @Override
  Kept read() {
    var measure = kept();
    var input = measure.map(Measure::input);
    var texts = new LinkedHashMap<String, String>();
    texts.put(
        "indicator",
        input
            .map(known -> known.indicator().orElse(""))
            .orElse(indicator == null ? "" : indicator));
    texts.put("title", input.map(MeasureInput::title).orElse(""));
    texts.put("steps", input.map(MeasureInput::steps).orElse(""));
    texts.put("startsOn", day(input, MeasureInput::startsOn));
    texts.put("endsOn", day(input, MeasureInput::endsOn));
    texts.put("units", input.map(MeasureInput::units).orElse(""));
    return new Kept(
        texts,
        measure.map(Measure::version).orElse(0L),
        measure.map(Measure::changedBy),
        measure.map(Measure::changedAt));
  }

  private String day(Optional<MeasureInput> input, Function<MeasureInput, LocalDate> part) {
    return input.map(part).map(day -> ThaiDate.toTyped(day, ui().language())).orElse("");
  }

  @Override
  void put(long version) {
    var input =
        new MeasureInput(
            Optional.of(typed("indicator")),
            typed("title"),
            typed("steps"),
            typedDay("startsOn"),
            typedDay("endsOn"),
            typed("units"));
    if (isAdded()) {
      plans.addMeasure(me().caller(), year(), me().agencyCode(), input);
    } else {
      int known = ThaiNumber.whole(number).orElseThrow(Refusal::notFound);
      plans.putMeasure(me().caller(), year(), me().agencyCode(), known, input, version);
    }
  }

  @Override
  boolean readable() {
    boolean readable = true;
    for (var field : List.of("startsOn", "endsOn")) {
      if (!typed(field).isBlank() && typedDay(field) == null) {
        commands().error(field, ui().say("improvement.not-a-day"));
        readable = false;
      }
    }
    return readable;
  }

  private LocalDate typedDay(String field) {
    return ThaiDate.typedDay(typed(field)).orElse(null);
  }

  @Override
  String shown(String field, String text) {
    return field.equals("indicator")
        ? getIndicators().stream()
            .filter(one -> one.number().equals(text))
            .findFirst()
            .map(one -> text + " " + ui().text(one.name()))
            .orElse(text)
        : text;
  }

  /** Takes the measure out of the plan. */
  public void remove() {
    commands()
        .run(
            () -> {
              int known = ThaiNumber.whole(number).orElseThrow(Refusal::notFound);
              plans.removeMeasure(me().caller(), year(), me().agencyCode(), known, shownVersion());
            },
            "improvement.removed",
            getWhole());
  }

  /** Whether it is a new one. */
  public boolean isAdded() {
    return number == null || number.isBlank();
  }

  /** All indicators of the framework, in its order. */
  public List<Indicator> getIndicators() {
    return timelines.frameworkOf(year()).instruments().stream()
        .flatMap(instrument -> instrument.indicators().stream())
        .toList();
  }

  /** Number of the measure; nothing for a new one. */
  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  /** What a new measure is for, as in the address. */
  public String getIndicator() {
    return indicator;
  }

  public void setIndicator(String indicator) {
    this.indicator = indicator;
  }
}
