package org.openita.web.pages.results;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.common.Text;
import org.openita.framework.Framework;
import org.openita.framework.Indicator;
import org.openita.framework.Instrument;
import org.openita.framework.InstrumentCode;
import org.openita.framework.MeanOf;
import org.openita.result.AgencyResult;
import org.openita.result.PartScore;
import org.openita.scoring.Score;
import org.openita.web.pages.Frame;
import org.openita.web.pages.Words;

/**
 * The result of one agency, in the order of the framework.
 *
 * @param logo address of the agency's logo
 */
record ResultSheet(
    Frame frame,
    AgencyResult result,
    Framework framework,
    Map<String, Score> scores,
    Optional<String> logo) {

  /** A line of a table: a part of the assessment and its score. */
  record Line(String code, Text name, Optional<Score> score) {}

  static ResultSheet of(
      Frame frame, AgencyResult result, Framework framework, Optional<String> logo) {
    var scores =
        Stream.of(
                result.instruments(),
                result.indicators(),
                result.subIndicators(),
                result.questions())
            .flatMap(List::stream)
            .filter(part -> part.score().isPresent())
            .collect(toMap(PartScore::code, part -> part.score().get()));
    return new ResultSheet(frame, result, framework, scores, logo);
  }

  Words words() {
    return frame.words();
  }

  /** The score that passes. */
  BigDecimal target() {
    return framework.passScore();
  }

  Line line(Instrument instrument) {
    return line(instrument.code().name(), instrument.name());
  }

  Line line(Indicator indicator) {
    return line(indicator.number(), indicator.name());
  }

  List<Line> subIndicators(Indicator indicator) {
    return indicator.subIndicators().stream()
        .map(part -> line(part.number(), part.name()))
        .toList();
  }

  /** Its questions, or its disclosure items. */
  List<Line> details(Indicator indicator) {
    return Stream.concat(
            indicator.questions().stream().map(question -> line(question.code(), question.text())),
            indicator.subIndicators().stream()
                .flatMap(part -> part.items().stream())
                .map(item -> line(item.code(), item.name())))
        .toList();
  }

  /** How many questions or disclosure items an instrument has. */
  int details(Instrument instrument) {
    return instrument.questions().size() + instrument.disclosureItems().size();
  }

  boolean isBelowMinimum(AgencyResult.Sample sample) {
    return sample.minimum().filter(minimum -> sample.responses() < minimum).isPresent();
  }

  /** Whether EIT was collected in some way whose score may be told. */
  boolean hasScoresByWay() {
    return result.externalScores().stream().anyMatch(way -> way.score().isPresent());
  }

  boolean withholdsScoresByWay() {
    return result.externalScores().stream().anyMatch(way -> way.score().isEmpty());
  }

  MeanOf meanOfExternal() {
    return framework.instrument(InstrumentCode.EIT).meanOf();
  }

  /** Of fewer responses no score is told. */
  int smallestGroup() {
    return framework.trustRule(InstrumentCode.EIT).smallestGroup();
  }

  private Line line(String code, Text name) {
    return new Line(code, name, Optional.ofNullable(scores.get(code)));
  }
}
