package org.openita.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.common.RefusalCode.FORBIDDEN;
import static org.openita.common.RefusalCode.INVALID_INPUT;
import static org.openita.common.RefusalCode.INVALID_STATE;
import static org.openita.common.RefusalCode.NOT_FOUND;
import static org.openita.common.RefusalCode.VERSION_CONFLICT;
import static org.openita.common.RefusalCode.WINDOW_CLOSED;
import static org.openita.container.Scenario.YEAR;
import static org.openita.identity.Callers.administrator;
import static org.openita.identity.Callers.assessor;
import static org.openita.identity.Callers.executive;
import static org.openita.identity.Callers.operator;
import static org.openita.improvement.FollowUpPeriod.MONTHS_12;
import static org.openita.improvement.FollowUpPeriod.MONTHS_6;
import static org.openita.improvement.FollowUpPeriod.QUARTER_1;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openita.approval.Approvals;
import org.openita.approval.DossierAction;
import org.openita.approval.DossierKey;
import org.openita.approval.DossierKind;
import org.openita.approval.DossierState;
import org.openita.common.FieldError;
import org.openita.container.AtOnce;
import org.openita.container.NationalIds;
import org.openita.container.Refused;
import org.openita.container.Scenario;
import org.openita.framework.InstrumentCode;
import org.openita.identity.Accounts;
import org.openita.identity.AgencyAccounts;
import org.openita.identity.Callers;
import org.openita.identity.Person;
import org.openita.identity.Whom;
import org.openita.monitoring.AgencyStatuses;
import org.openita.monitoring.Obligation;
import org.openita.registry.Agencies;
import org.openita.result.Publications;
import org.openita.scoring.ScoringRuns;
import org.openita.survey.SurveyResponses;
import org.openita.timeline.Activity;

/** What agencies do with their published result. Each test has an agency to itself. */
@ArquillianTest
class ImprovementIT {

  private static final LocalDate DAY = LocalDate.of(2020, 10, 1);
  private static final ProgressInput PROGRESS =
      new ProgressInput("อบรมแล้ว 2 รุ่น", "ผู้ผ่านการอบรม 80 คน", "ข้อร้องเรียนลดลง");
  private static final DossierKind PLAN = DossierKind.IMPROVEMENT_PLAN;
  private static final DossierKind REPORT = DossierKind.IMPROVEMENT_REPORT;

  @Inject private ImprovementPlans plans;
  @Inject private ImprovementReports reports;
  @Inject private Approvals approvals;
  @Inject private AgencyStatuses statuses;
  @Inject private Publications publications;
  @Inject private ScoringRuns runs;
  @Inject private SurveyResponses responses;
  @Inject private Accounts accounts;
  @Inject private AgencyAccounts agencyAccounts;
  @Inject private Agencies agencies;
  @Inject private Scenario scenario;

  @BeforeEach
  void everything_is_open() {
    scenario.openAll();
    scenario.assignEveryGroup();
  }

  @Test
  void an_agency_goes_from_its_result_to_an_approved_report() {
    var agency = "050071";
    earnResult(agency);
    publish();
    var weak = plans.of(administrator(agency), YEAR, agency).weak();
    assertThat(weak).extracting(WeakIndicator::number).containsExactly("9", "10");
    assertThat(plans.of(administrator(agency), YEAR, agency).published()).isTrue();

    outline(agency, FollowUp.HALF_YEARLY, 0);
    plans.addMeasure(administrator(agency), YEAR, agency, measure("9"));
    var missing = Refused.with(INVALID_INPUT, () -> scenario.submit(agency, PLAN));
    assertThat(missing.errors())
        .containsExactly(FieldError.of("measures", "REQUIRED", "field.plan-indicator", "10"));
    plans.addMeasure(administrator(agency), YEAR, agency, measure("10"));
    scenario.submit(agency, PLAN);
    Refused.with(INVALID_STATE, () -> progress(agency, 1, MONTHS_6, 0));
    Refused.with(INVALID_INPUT, () -> scenario.submit(agency, REPORT));
    assertThat(scenario.approve(agency, PLAN).state()).isEqualTo(DossierState.APPROVED);
    assertThat(approvals.proof(operator(), key(agency, PLAN)).orElseThrow().holds()).isTrue();

    assertThat(reports.of(executive(agency), YEAR, agency).entries()).hasSize(4);
    for (int number : List.of(1, 2)) {
      progress(agency, number, MONTHS_6, 0);
    }
    progress(agency, 1, MONTHS_12, 0);
    var unreported = Refused.with(INVALID_INPUT, () -> scenario.submit(agency, REPORT));
    assertThat(unreported.errors())
        .containsExactly(FieldError.of("m2", "REQUIRED", "field.progress-missing", 2));
    progress(agency, 2, MONTHS_12, 0);
    scenario.submit(agency, REPORT);
    assertThat(scenario.approve(agency, REPORT).state()).isEqualTo(DossierState.APPROVED);
    assertThat(approvals.proof(operator(), key(agency, REPORT)).orElseThrow().holds()).isTrue();
    assertThat(statuses.of(operator(), YEAR, agency).obligations())
        .filteredOn(owed -> owed.step().name().startsWith("IMPROVEMENT"))
        .hasSize(2)
        .allMatch(Obligation::done)
        .allMatch(owed -> owed.costs().isEmpty());
  }

  @Test
  void nothing_is_planned_before_the_result_is_published() {
    var agency = "050062";
    Refused.with(WINDOW_CLOSED, () -> outline(agency, FollowUp.QUARTERLY, 0));
    assertThat(plans.of(administrator(agency), YEAR, agency).dossier().permitted()).isEmpty();
    publish();
    outline(agency, FollowUp.QUARTERLY, 0);
    assertThat(plans.of(administrator(agency), YEAR, agency).published()).isFalse();
  }

  @Test
  void nothing_is_planned_or_reported_outside_of_the_windows() {
    var agency = "050063";
    publish();
    approvePlan(agency);
    scenario.close(Activity.REPORT_IMPROVEMENT);
    Refused.with(WINDOW_CLOSED, () -> progress(agency, 1, QUARTER_1, 0));
    scenario.close(Activity.PLAN_IMPROVEMENT);
    Refused.with(WINDOW_CLOSED, () -> outline(agency, FollowUp.QUARTERLY, 1));
    Refused.with(
        WINDOW_CLOSED, () -> plans.removeMeasure(administrator(agency), YEAR, agency, 1, 1));
  }

  @Test
  void another_agency_is_not_found_and_only_the_administrator_writes() {
    var agency = "050064";
    publish();
    var stranger = administrator("050065");
    Refused.with(NOT_FOUND, () -> plans.of(stranger, YEAR, agency));
    Refused.with(NOT_FOUND, () -> reports.of(stranger, YEAR, agency));
    Refused.with(NOT_FOUND, () -> plans.addMeasure(stranger, YEAR, agency, measure("9")));
    Refused.with(NOT_FOUND, () -> reports.put(stranger, YEAR, agency, 1, QUARTER_1, PROGRESS, 0));
    for (var caller : List.of(executive(agency), operator())) {
      Refused.with(FORBIDDEN, () -> plans.addMeasure(caller, YEAR, agency, measure("9")));
    }
    Refused.with(FORBIDDEN, () -> plans.addMeasure(assessor(), YEAR, agency, measure("9")));
  }

  @Test
  void the_second_of_two_editors_is_told_and_other_parts_stay_free() {
    var agency = "050066";
    publish();
    outline(agency, FollowUp.QUARTERLY, 0);
    var first = plans.addMeasure(administrator(agency), YEAR, agency, measure("9"));
    put(agency, first.number(), measure("10"), first.version());
    Refused.with(
        VERSION_CONFLICT, () -> put(agency, first.number(), measure("9"), first.version()));
    Refused.with(VERSION_CONFLICT, () -> outline(agency, FollowUp.QUARTERLY, 0));
    var kept = plans.of(executive(agency), YEAR, agency).measures().get(0);
    assertThat(kept.input().indicator()).contains("10");
    assertThat(kept.changedBy()).isEqualTo("a" + agency);
  }

  @Test
  void measures_added_at_once_all_get_numbers_of_their_own() throws Exception {
    var agency = "050067";
    publish();
    outline(agency, FollowUp.QUARTERLY, 0);
    Callable<Measure> add =
        () -> plans.addMeasure(administrator(agency), YEAR, agency, measure("9"));
    assertThat(AtOnce.run(List.of(add, add, add, add))).noneMatch(Throwable.class::isInstance);
    assertThat(plans.of(operator(), YEAR, agency).measures())
        .extracting(Measure::number)
        .containsExactly(1, 2, 3, 4);
  }

  @Test
  void what_was_submitted_cannot_be_changed_until_it_is_returned_with_a_reason() {
    var agency = "050068";
    publish();
    outline(agency, FollowUp.QUARTERLY, 0);
    var measure = plans.addMeasure(administrator(agency), YEAR, agency, measure("9"));
    var submitted = scenario.submit(agency, PLAN);
    Refused.with(
        INVALID_STATE, () -> put(agency, measure.number(), measure("10"), measure.version()));
    var returned =
        approvals.returnForCorrection(
            executive(agency), key(agency, PLAN), "ขอให้ระบุผู้รับผิดชอบ", submitted.version());
    assertThat(returned.returnReason()).contains("ขอให้ระบุผู้รับผิดชอบ");
    put(agency, measure.number(), measure("10"), measure.version());
    scenario.submit(agency, PLAN);
    scenario.approve(agency, PLAN);
    assertThat(approvals.history(operator(), key(agency, PLAN)))
        .extracting(entry -> entry.action())
        .containsExactly(
            DossierAction.SUBMIT,
            DossierAction.RETURN,
            DossierAction.SUBMIT,
            DossierAction.APPROVE);
  }

  @Test
  void a_plan_reopened_keeps_what_has_been_reported_and_lets_no_report_through() {
    var agency = "050069";
    publish();
    long version = approvePlan(agency);
    progress(agency, 1, QUARTER_1, 0);
    Refused.with(NOT_FOUND, () -> progress(agency, 1, MONTHS_6, 0));
    Refused.with(NOT_FOUND, () -> progress(agency, 7, QUARTER_1, 0));
    Refused.with(VERSION_CONFLICT, () -> progress(agency, 1, QUARTER_1, 0));
    approvals.reopen(operator(), key(agency, PLAN), "ระยะเวลาผิด", version);
    Refused.with(INVALID_STATE, () -> progress(agency, 1, QUARTER_1, 1));
    var plan = plans.of(administrator(agency), YEAR, agency);
    var measure = plan.measures().get(0);
    Refused.with(
        INVALID_STATE,
        () ->
            plans.removeMeasure(
                administrator(agency), YEAR, agency, measure.number(), measure.version()));
    Refused.with(
        INVALID_STATE, () -> outline(agency, FollowUp.HALF_YEARLY, plan.outline().version()));
    var report = Refused.with(INVALID_INPUT, () -> scenario.submit(agency, REPORT));
    assertThat(report.errors()).extracting(FieldError::field).containsExactly("plan");
  }

  @Test
  void a_measure_names_an_indicator_of_the_framework_or_none_and_can_be_taken_out() {
    var agency = "050070";
    publish();
    Refused.with(
        INVALID_INPUT, () -> plans.addMeasure(administrator(agency), YEAR, agency, measure("99")));
    var kept = plans.addMeasure(administrator(agency), YEAR, agency, measure(""));
    assertThat(kept.input().indicator()).isEmpty();
    Refused.with(
        VERSION_CONFLICT,
        () -> plans.removeMeasure(administrator(agency), YEAR, agency, kept.number(), 0));
    plans.removeMeasure(administrator(agency), YEAR, agency, kept.number(), kept.version());
    var missing = Refused.with(INVALID_INPUT, () -> scenario.submit(agency, PLAN));
    assertThat(missing.errors())
        .extracting(FieldError::field)
        .containsExactly("analysis", "measures");
  }

  private long approvePlan(String agency) {
    outline(agency, FollowUp.QUARTERLY, 0);
    plans.addMeasure(administrator(agency), YEAR, agency, measure("9"));
    scenario.submit(agency, PLAN);
    return scenario.approve(agency, PLAN).version();
  }

  private Outline outline(String agency, FollowUp followUp, long version) {
    var input = new OutlineInput("คะแนนการเปิดเผยข้อมูลต่ำ", followUp);
    return plans.putOutline(administrator(agency), YEAR, agency, input, version);
  }

  private Measure put(String agency, int number, MeasureInput input, long version) {
    return plans.putMeasure(administrator(agency), YEAR, agency, number, input, version);
  }

  private Progress progress(String agency, int measure, FollowUpPeriod period, long version) {
    return reports.put(administrator(agency), YEAR, agency, measure, period, PROGRESS, version);
  }

  private static MeasureInput measure(String indicator) {
    return new MeasureInput(
        Optional.of(indicator),
        "ปรับปรุงการเปิดเผยข้อมูล",
        "1. สำรวจ 2. ปรับปรุงเว็บไซต์",
        DAY,
        DAY.plusMonths(11),
        "กองแผนงาน");
  }

  private static DossierKey key(String agency, DossierKind kind) {
    return new DossierKey(YEAR, agency, kind);
  }

  private void publish() {
    scenario.closeCollecting();
    publications.publish(operator(), runs.run(operator(), YEAR).id());
  }

  /** Everything is done and answered well, but no disclosure has passed. */
  private void earnResult(String agency) {
    for (var account :
        agencyAccounts.issue(operator(), List.of(agencies.find(agency)), YEAR, Whom.ALL)) {
      var address = account.username() + "@example.go.th";
      var person = new Person(account.username(), "นักวิเคราะห์", "02 123 4567", address);
      accounts.register(Callers.of(account), account.password(), "a phrase of my own", person);
    }
    scenario.approveStakeholders(agency, 31);
    answer(agency, InstrumentCode.IIT, 30, 710_000);
    answer(agency, InstrumentCode.EIT, 1, 720_000);
    scenario.submitDisclosures(agency);
    scenario.approveDisclosures(agency);
    scenario.scoreDisclosures(agency, 0, Optional.of("ไม่พบข้อมูล"));
  }

  private void answer(String agency, InstrumentCode survey, int people, int firstNumber) {
    var channel = scenario.channel(agency, survey);
    var answers = scenario.bestAnswers(survey);
    for (int person = 0; person < people; person++) {
      responses.answer(channel, NationalIds.of(firstNumber + person), answers);
    }
  }
}
