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
import org.openita.approval.DossierState;
import org.openita.common.Refusal;
import org.openita.common.RefusalCode;
import org.openita.identity.Caller;
import org.openita.registry.Agencies;
import org.openita.registry.AgencyPeriod;
import org.openita.timeline.Timelines;

/** The reports of what came of the measures of approved plans. */
@Stateless
public class ImprovementReports {

  @Inject private ImprovementShelf shelf;
  @Inject private Approvals approvals;
  @Inject private Agencies agencies;
  @Inject private Timelines timelines;
  @Inject private Clock clock;

  /** The report of an agency, begun or not. */
  public ImprovementReport of(Caller caller, int year, String agencyCode) {
    var key = key(year, agencyCode);
    var status = approvals.status(caller, key);
    var agency = agencies.find(year, agencyCode);
    var plan = approvedPlan(year, agencyCode, agency);
    var known =
        approvals.find(key, agency).map(shelf::entries).orElse(List.of()).stream()
            .map(ProgressRecord::progress)
            .toList();
    return new ImprovementReport(
        plan.isPresent(), plan.map(approved -> entries(approved, known)).orElse(known), status);
  }

  private List<Progress> entries(Dossier plan, List<Progress> known) {
    return shelf.measures(plan).stream()
        .map(MeasureRecord::measure)
        .flatMap(measure -> periods(plan).stream().map(period -> entry(measure, period, known)))
        .toList();
  }

  private static Progress entry(Measure measure, FollowUpPeriod period, List<Progress> known) {
    return known.stream()
        .filter(entry -> entry.measure().number() == measure.number())
        .filter(entry -> entry.period() == period)
        .findFirst()
        .orElseGet(() -> Progress.none(measure, period));
  }

  /**
   * Fills in what came of a measure within a period.
   *
   * @param measure number of the measure within the plan
   * @param version of the entry last read; 0 for the first time
   * @throws Refusal as {@link Approvals} says; {@code INVALID_STATE} while the plan is not
   *     approved, {@code NOT_FOUND} when it has no such measure or is not followed up then
   */
  public Progress put(
      Caller caller,
      int year,
      String agencyCode,
      int measure,
      FollowUpPeriod period,
      ProgressInput input,
      long version) {
    var agency = agencies.find(caller, year, agencyCode);
    caller.requireWrite(agency);
    timelines.requireOpen(year, DossierKind.IMPROVEMENT_REPORT.activity(), agency);
    var plan =
        approvedPlan(year, agencyCode, agency)
            .orElseThrow(() -> Refusal.of(RefusalCode.INVALID_STATE, "refusal.plan-not-approved"));
    var dossier =
        approvals.open(
            caller, agency, key(year, agencyCode), DossierAction.FILL_IN, Optional.empty());
    var planned = shelf.measure(plan, measure).orElseThrow(Refusal::notFound);
    if (!periods(plan).contains(period)) {
      throw Refusal.notFound();
    }
    var known =
        shelf.entries(dossier).stream()
            .filter(entry -> entry.measure().number() == measure && entry.period() == period)
            .findFirst();
    ImprovementPlans.requireVersion(known.map(ProgressRecord::version).orElse(0L), version);
    var record = known.orElseGet(() -> new ProgressRecord(dossier.id(), planned, period));
    record.correct(input, caller.name(), clock.instant());
    if (known.isEmpty()) {
      shelf.add(record);
    }
    shelf.flush();
    return record.progress();
  }

  private List<FollowUpPeriod> periods(Dossier plan) {
    return shelf
        .outline(plan)
        .map(OutlineRecord::followUp)
        .map(FollowUp::periods)
        .orElse(List.of());
  }

  private Optional<Dossier> approvedPlan(int year, String agencyCode, AgencyPeriod agency) {
    return approvals
        .find(ImprovementPlans.key(year, agencyCode), agency)
        .filter(dossier -> dossier.state() == DossierState.APPROVED);
  }

  private static DossierKey key(int year, String agencyCode) {
    return new DossierKey(year, agencyCode, DossierKind.IMPROVEMENT_REPORT);
  }
}
