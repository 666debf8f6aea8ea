package org.openita.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.openita.approval.DossierKind;
import org.openita.improvement.ImprovementPlan;
import org.openita.improvement.ImprovementPlans;
import org.openita.improvement.Measure;
import org.openita.improvement.WeakIndicator;
import org.openita.timeline.Timelines;

/** The plan by which an agency improves: what is weak, and the measures against it. */
@Named("improvementPlan")
@ViewScoped
@SuppressWarnings("serial") // what the container injects can be serialized
public class ImprovementPlanPage extends DossierPage {

  private static final long serialVersionUID = 1L;

  @Inject private ImprovementPlans plans;
  @Inject private Timelines timelines;
  @Inject private ImprovementCycle improvement;

  private transient ImprovementPlan plan;
  private String yearNamed;

  @Override
  DossierKind kind() {
    return DossierKind.IMPROVEMENT_PLAN;
  }

  @Override
  Place place() {
    return Place.IMPROVEMENT_PLAN;
  }

  @Override
  String address() {
    return place().path() + "?year=" + year();
  }

  @Override
  void refresh() {
    plan = null;
  }

  /** Reads the plan; an unknown cycle is not found. */
  public void load() {
    plan();
  }

  /** The plan as it is now. */
  public ImprovementPlan plan() {
    if (plan == null) {
      version();
      plan = plans.of(me().caller(), year(), me().agencyCode());
    }
    return plan;
  }

  /** Why an indicator is weak, always in the same order. */
  public List<WeakIndicator.Reason> reasons(WeakIndicator weak) {
    return weak.reasons().stream().sorted().toList();
  }

  /** Number and name of the indicator of a measure; of none, that it is for no particular one. */
  public String indicator(Measure measure) {
    var wanted = measure.input().indicator().orElse("");
    return timelines.frameworkOf(year()).instruments().stream()
        .flatMap(instrument -> instrument.indicators().stream())
        .filter(indicator -> indicator.number().equals(wanted))
        .findFirst()
        .map(indicator -> indicator.number() + " " + ui().text(indicator.name()))
        .orElseGet(() -> ui().say("improvement.general"));
  }

  /** A day as people of the language write it. */
  public String day(LocalDate day) {
    return ThaiDate.toTyped(day, ui().language());
  }

  @Override
  int year() {
    return improvement.year(yearNamed);
  }

  /** Fiscal year of the cycle, Buddhist Era. */
  public int cycleYear() {
    return year();
  }

  /** Fiscal year of the cycle, as in the address. */
  public String getYear() {
    return yearNamed;
  }

  public void setYear(String year) {
    yearNamed = year;
  }
}
