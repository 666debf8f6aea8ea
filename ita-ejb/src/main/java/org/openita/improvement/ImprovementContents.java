package org.openita.improvement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.approval.Approvals;
import org.openita.approval.ContentPart;
import org.openita.approval.Dossier;
import org.openita.approval.DossierContent;
import org.openita.approval.DossierKind;
import org.openita.approval.DossierState;
import org.openita.common.FieldError;
import org.openita.registry.Agencies;

/** When the two dossiers of this room are complete, and what is submitted of them. */
final class ImprovementContents {

  private ImprovementContents() {}

  /** A plan needs its analysis, a measure, and one for each weak indicator. */
  @Dependent
  static class Plan implements DossierContent {

    @Inject private ImprovementShelf shelf;
    @Inject private WeakIndicators weakIndicators;
    @Inject private Agencies agencies;

    @Override
    public DossierKind kind() {
      return DossierKind.IMPROVEMENT_PLAN;
    }

    /** What the agency has written; what is weak is the result's to say. */
    @Override
    public List<ContentPart> parts(int year, Dossier dossier) {
      var outline = shelf.outline(dossier).flatMap(record -> record.outline().input()).stream();
      var measures = shelf.measures(dossier).stream().map(MeasureRecord::measure);
      return Stream.concat(
              outline.flatMap(ImprovementContents::parts),
              measures.flatMap(ImprovementContents::parts))
          .toList();
    }

    @Override
    public List<FieldError> missingForSubmission(int year, Dossier dossier) {
      var missing = new ArrayList<FieldError>();
      if (shelf.outline(dossier).isEmpty()) {
        missing.add(FieldError.of("analysis", "REQUIRED", "field.plan-analysis"));
      }
      var measures = shelf.measures(dossier).stream().map(MeasureRecord::measure).toList();
      if (measures.isEmpty()) {
        missing.add(FieldError.of("measures", "REQUIRED", "field.plan-measures"));
      }
      var code = agencies.byId(year, dossier.agencyId()).code();
      ImprovementPlan.unanswered(weakIndicators.of(year, code), measures).stream()
          .map(WeakIndicator::number)
          .map(number -> FieldError.of("measures", "REQUIRED", "field.plan-indicator", number))
          .forEach(missing::add);
      return missing;
    }
  }

  /** A report needs an approved plan, and an entry for each measure and period of it. */
  @Dependent
  static class Report implements DossierContent {

    @Inject private ImprovementShelf shelf;
    @Inject private Approvals approvals;
    @Inject private Agencies agencies;

    @Override
    public DossierKind kind() {
      return DossierKind.IMPROVEMENT_REPORT;
    }

    @Override
    public List<ContentPart> parts(int year, Dossier dossier) {
      return shelf.entries(dossier).stream()
          .map(ProgressRecord::progress)
          .flatMap(ImprovementContents::parts)
          .toList();
    }

    @Override
    public List<FieldError> missingForSubmission(int year, Dossier dossier) {
      return plan(year, dossier)
          .map(plan -> missing(plan, shelf.entries(dossier)))
          .orElseGet(() -> List.of(FieldError.of("plan", "REQUIRED", "field.plan-not-approved")));
    }

    /** An operator may have reopened the plan meanwhile. */
    @Override
    public List<FieldError> missingForApproval(int year, Dossier dossier) {
      return missingForSubmission(year, dossier);
    }

    private Optional<Dossier> plan(int year, Dossier report) {
      var agency = agencies.byId(year, report.agencyId());
      return approvals
          .find(ImprovementPlans.key(year, agency.code()), agency)
          .filter(plan -> plan.state() == DossierState.APPROVED);
    }

    private List<FieldError> missing(Dossier plan, List<ProgressRecord> entries) {
      var periods =
          shelf.outline(plan).map(OutlineRecord::followUp).map(FollowUp::periods).orElseThrow();
      return shelf.measures(plan).stream()
          .filter(measure -> !periods.stream().allMatch(period -> has(entries, measure, period)))
          .map(measure -> unreported(measure.number()))
          .toList();
    }

    private static boolean has(
        List<ProgressRecord> entries, MeasureRecord measure, FollowUpPeriod period) {
      return entries.stream()
          .filter(entry -> entry.measure().number() == measure.number())
          .anyMatch(entry -> entry.period() == period);
    }

    private static FieldError unreported(int measure) {
      return FieldError.of("m" + measure, "REQUIRED", "field.progress-missing", measure);
    }
  }

  private static Stream<ContentPart> parts(OutlineInput outline) {
    return Stream.of(
        new ContentPart("analysis", outline.analysis()),
        new ContentPart("followUp", outline.followUp().name()));
  }

  private static Stream<ContentPart> parts(Measure measure) {
    var name = "m" + measure.number() + ".";
    var input = measure.input();
    return Stream.of(
        new ContentPart(name + "indicator", input.indicator().orElse("")),
        new ContentPart(name + "title", input.title()),
        new ContentPart(name + "steps", input.steps()),
        new ContentPart(name + "startsOn", input.startsOn().toString()),
        new ContentPart(name + "endsOn", input.endsOn().toString()),
        new ContentPart(name + "units", input.units()));
  }

  private static Stream<ContentPart> parts(Progress progress) {
    var name = "m" + progress.measure().number() + "." + progress.period() + ".";
    var input = progress.input().orElseThrow();
    return Stream.of(
        new ContentPart(name + "done", input.done()),
        new ContentPart(name + "output", input.output()),
        new ContentPart(name + "outcome", input.outcome()));
  }
}
