package org.openita.improvement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.openita.approval.Approvals;
import org.openita.approval.Dossier;
import org.openita.approval.DossierAction;
import org.openita.approval.DossierKey;
import org.openita.approval.DossierKind;
import org.openita.common.FieldError;
import org.openita.common.Refusal;
import org.openita.common.RefusalCode;
import org.openita.framework.Framework;
import org.openita.identity.Caller;
import org.openita.registry.Agencies;
import org.openita.timeline.Timelines;

/** The plans by which agencies improve once their result has been published. */
@Stateless
public class ImprovementPlans {

  /** Measures of a plan, at most. */
  static final int MOST_MEASURES = 100;

  @Inject private ImprovementShelf shelf;
  @Inject private WeakIndicators weakIndicators;
  @Inject private Approvals approvals;
  @Inject private Agencies agencies;
  @Inject private Timelines timelines;
  @Inject private Clock clock;

  /** The plan of an agency, begun or not. */
  public ImprovementPlan of(Caller caller, int year, String agencyCode) {
    var key = key(year, agencyCode);
    var status = approvals.status(caller, key);
    var dossier = approvals.find(key, agencies.find(year, agencyCode));
    return new ImprovementPlan(
        weakIndicators.announced(year, agencyCode),
        weakIndicators.of(year, agencyCode),
        dossier.flatMap(shelf::outline).map(OutlineRecord::outline).orElse(Outline.NOTHING),
        dossier.map(this::measures).orElse(List.of()),
        status);
  }

  private List<Measure> measures(Dossier plan) {
    return shelf.measures(plan).stream().map(MeasureRecord::measure).toList();
  }

  /**
   * Fills in the analysis and how often the measures are followed up.
   *
   * @param version of the outline last read; 0 for the first time
   * @throws Refusal as {@link Approvals} says; {@code INVALID_STATE} when the follow-up changes
   *     that something has been reported by
   */
  public Outline putOutline(
      Caller caller, int year, String agencyCode, OutlineInput input, long version) {
    var dossier = open(caller, year, agencyCode);
    var known = shelf.outline(dossier);
    requireVersion(known.map(record -> record.outline().version()).orElse(0L), version);
    var record = known.orElseGet(() -> new OutlineRecord(dossier.id()));
    if (known.isPresent() && record.followUp() != input.followUp()) {
      shelf.measures(dossier).forEach(this::requireUnreported);
    }
    record.correct(input, caller.name(), clock.instant());
    if (known.isEmpty()) {
      shelf.add(record);
    }
    shelf.flush();
    return record.outline();
  }

  /**
   * Adds a measure to the plan; its number follows the highest one.
   *
   * @throws Refusal as {@link Approvals} says; {@code INVALID_INPUT} for an indicator that the
   *     framework does not have
   */
  public Measure addMeasure(Caller caller, int year, String agencyCode, MeasureInput input) {
    var dossier = open(caller, year, agencyCode);
    requireIndicator(year, input);
    var measures = shelf.measures(dossier);
    if (measures.size() >= MOST_MEASURES) {
      throw Refusal.invalid(
          FieldError.of("title", "TOO_MANY", "field.measures-many", MOST_MEASURES));
    }
    int highest = measures.stream().mapToInt(MeasureRecord::number).max().orElse(0);
    var record = new MeasureRecord(dossier.id(), highest + 1);
    record.correct(input, caller.name(), clock.instant());
    shelf.add(record);
    shelf.flush();
    return record.measure();
  }

  /**
   * Changes a measure.
   *
   * @param version of the measure last read
   * @throws Refusal as {@link #addMeasure} says; {@code NOT_FOUND} without such a measure
   */
  public Measure putMeasure(
      Caller caller, int year, String agencyCode, int number, MeasureInput input, long version) {
    var dossier = open(caller, year, agencyCode);
    requireIndicator(year, input);
    var record = shelf.measure(dossier, number).orElseThrow(Refusal::notFound);
    requireVersion(record.version(), version);
    record.correct(input, caller.name(), clock.instant());
    shelf.flush();
    return record.measure();
  }

  /**
   * Takes a measure out of the plan.
   *
   * @param version of the measure last read
   * @throws Refusal as {@link #putMeasure} says; {@code INVALID_STATE} once something has been
   *     reported on it
   */
  public void removeMeasure(Caller caller, int year, String agencyCode, int number, long version) {
    var dossier = open(caller, year, agencyCode);
    var record = shelf.measure(dossier, number).orElseThrow(Refusal::notFound);
    requireVersion(record.version(), version);
    requireUnreported(record);
    shelf.remove(record);
    shelf.flush();
  }

  private Dossier open(Caller caller, int year, String agencyCode) {
    return approvals.open(
        caller,
        agencies.find(caller, year, agencyCode),
        key(year, agencyCode),
        DossierAction.FILL_IN,
        Optional.empty());
  }

  static DossierKey key(int year, String agencyCode) {
    return new DossierKey(year, agencyCode, DossierKind.IMPROVEMENT_PLAN);
  }

  static void requireVersion(long present, long version) {
    if (present != version) {
      throw Refusal.versionConflict();
    }
  }

  private void requireUnreported(MeasureRecord measure) {
    if (shelf.reported(measure)) {
      throw Refusal.of(RefusalCode.INVALID_STATE, "refusal.measure-reported");
    }
  }

  private void requireIndicator(int year, MeasureInput input) {
    var framework = timelines.frameworkOf(year);
    if (input.indicator().filter(number -> !has(framework, number)).isPresent()) {
      throw Refusal.invalid(FieldError.of("indicator", "UNKNOWN", "field.indicator-unknown"));
    }
  }

  private static boolean has(Framework framework, String number) {
    return framework.instruments().stream()
        .flatMap(instrument -> instrument.indicators().stream())
        .anyMatch(indicator -> indicator.number().equals(number));
  }
}
