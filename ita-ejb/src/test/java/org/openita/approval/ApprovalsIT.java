package org.openita.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.openita.common.RefusalCode.FORBIDDEN;
import static org.openita.common.RefusalCode.INVALID_INPUT;
import static org.openita.common.RefusalCode.INVALID_STATE;
import static org.openita.common.RefusalCode.NOT_FOUND;
import static org.openita.common.RefusalCode.VERSION_CONFLICT;
import static org.openita.common.RefusalCode.WINDOW_CLOSED;
import static org.openita.container.Scenario.YEAR;
import static org.openita.identity.Callers.administrator;
import static org.openita.identity.Callers.assessor;
import static org.openita.identity.Callers.client;
import static org.openita.identity.Callers.executive;
import static org.openita.identity.Callers.operator;
import static org.openita.identity.Callers.supervisor;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openita.common.Language;
import org.openita.container.Refused;
import org.openita.identity.Scope;
import org.openita.timeline.Activity;

/** Each test has an agency to itself. */
@ArquillianTest
class ApprovalsIT implements ApprovalRaces, DisclosureApprovals, Reopenings, FrozenSubmissions {

  @Inject private ApprovalSteps steps;

  @Override
  public ApprovalSteps steps() {
    return steps;
  }

  @BeforeEach
  void openEverything() {
    steps.scenario().openAll();
  }

  @Test
  void every_command_raises_the_version_by_one_and_returns_the_new_one() {
    var agency = "050001";
    var key = steps.headcount(agency);
    var clerk = administrator(agency);
    var chief = executive(agency);
    assertThat(steps.approvals().status(clerk, key).version()).isZero();
    assertThat(steps.put(agency, 100, 0).version()).isEqualTo(1).isEqualTo(steps.read(key));
    assertThat(steps.put(agency, 101, 1).version()).isEqualTo(2).isEqualTo(steps.read(key));
    assertThat(steps.put(agency, 101, 2).version()).isEqualTo(3).isEqualTo(steps.read(key));
    assertThat(steps.approvals().submit(clerk, key, 3).version())
        .isEqualTo(4)
        .isEqualTo(steps.read(key));
    assertThat(
            steps.approvals().returnForCorrection(chief, key, "ตรวจสอบจำนวนอีกครั้ง", 4).version())
        .isEqualTo(5)
        .isEqualTo(steps.read(key));
    assertThat(steps.approvals().submit(clerk, key, 5).version())
        .isEqualTo(6)
        .isEqualTo(steps.read(key));
    assertThat(steps.approvals().approve(chief, key, 6).version())
        .isEqualTo(7)
        .isEqualTo(steps.read(key));
  }

  @Test
  void the_history_tells_who_did_what_and_why_in_order() {
    var agency = "050002";
    var key = steps.headcount(agency);
    var submitted = steps.scenario().submitHeadcount(agency, 100);
    var returned =
        steps
            .approvals()
            .returnForCorrection(
                executive(agency), key, "  จำนวนไม่ตรงกับกรอบอัตรากำลัง ", submitted.version());
    assertThat(returned.returnReason()).contains("จำนวนไม่ตรงกับกรอบอัตรากำลัง");
    var again = steps.approvals().submit(administrator(agency), key, returned.version());
    assertThat(again.returnReason()).isEmpty();
    steps.approvals().approve(executive(agency), key, again.version());
    assertThat(steps.approvals().history(operator(), key))
        .extracting(
            HistoryEntry::action,
            HistoryEntry::stateAfter,
            HistoryEntry::actor,
            HistoryEntry::reason)
        .containsExactly(
            tuple(DossierAction.SUBMIT, DossierState.SUBMITTED, "a050002", Optional.empty()),
            tuple(
                DossierAction.RETURN,
                DossierState.DRAFT,
                "t050002",
                Optional.of("จำนวนไม่ตรงกับกรอบอัตรากำลัง")),
            tuple(DossierAction.SUBMIT, DossierState.SUBMITTED, "a050002", Optional.empty()),
            tuple(DossierAction.APPROVE, DossierState.APPROVED, "t050002", Optional.empty()));
  }

  @Test
  void approving_is_refused_to_everyone_but_the_executive_of_the_agency() {
    var agency = "050003";
    var key = steps.headcount(agency);
    long version = steps.scenario().submitHeadcount(agency, 100).version();
    Refused.with(NOT_FOUND, () -> steps.approvals().approve(executive("050004"), key, version));
    Refused.with(NOT_FOUND, () -> steps.approvals().approve(administrator("050004"), key, version));
    Refused.with(NOT_FOUND, () -> steps.approvals().approve(supervisor("NONE"), key, version));
    steps.scenario().assignEveryGroup();
    for (var caller : List.of(administrator(agency), operator(), assessor())) {
      Refused.with(FORBIDDEN, () -> steps.approvals().approve(caller, key, version));
    }
    steps.assertUntouched(key, DossierState.SUBMITTED, version, 1);
  }

  @Test
  void approving_is_refused_to_whoever_submitted() {
    var agency = "050005";
    var key = steps.headcount(agency);
    var system = client("system", agency, Scope.READ, Scope.WRITE, Scope.APPROVE);
    var draft = steps.stakeholders().putInternal(system, YEAR, agency, 100, 0).dossier();
    var submitted = steps.approvals().submit(system, key, draft.version());
    assertThat(submitted.permitted()).doesNotContain(DossierAction.APPROVE);
    var refusal =
        Refused.with(FORBIDDEN, () -> steps.approvals().approve(system, key, submitted.version()));
    assertThat(refusal.message(Language.TH))
        .startsWith("ผู้ที่ส่งแบบไม่สามารถอนุมัติแบบที่ตนเองส่งได้");
    steps.assertUntouched(key, DossierState.SUBMITTED, submitted.version(), 1);
    assertThat(steps.approvals().approve(executive(agency), key, submitted.version()).state())
        .isEqualTo(DossierState.APPROVED);
  }

  @Test
  void approving_is_refused_to_an_account_whose_role_was_changed_after_it_submitted() {
    var agency = "050028";
    var key = steps.headcount(agency);
    long version = steps.scenario().submitHeadcount(agency, 100).version();
    var promoted = executive(agency, "a050028");
    assertThat(steps.approvals().status(promoted, key).permitted())
        .containsExactlyInAnyOrder(DossierAction.RETURN, DossierAction.REVIEW);
    Refused.with(FORBIDDEN, () -> steps.approvals().approve(promoted, key, version));
    steps.assertUntouched(key, DossierState.SUBMITTED, version, 1);
  }

  @Test
  void approving_is_refused_to_the_person_who_submitted_by_another_account() {
    var agency = "050029";
    var key = steps.headcount(agency);
    steps.name(agency, "นายสมชาย ใจดี", "สมชาย  ใจดี");
    long version = steps.scenario().submitHeadcount(agency, 100).version();
    assertThat(steps.approvals().status(executive(agency), key).permitted())
        .doesNotContain(DossierAction.APPROVE);
    Refused.with(FORBIDDEN, () -> steps.approvals().approve(executive(agency), key, version));
    steps.assertUntouched(key, DossierState.SUBMITTED, version, 1);
    steps.name(agency, "นายสมชาย ใจดี", "สมหญิง รักงาน");
    assertThat(steps.approvals().approve(executive(agency), key, version).state())
        .isEqualTo(DossierState.APPROVED);
  }

  @Test
  void every_kind_of_dossier_is_kept_by_one_room() {
    assertThat(steps.kindsKept()).containsExactlyInAnyOrder(DossierKind.values());
  }

  @Test
  void nothing_moves_outside_of_the_window() {
    var agency = "050006";
    var key = steps.headcount(agency);
    long version = steps.scenario().submitHeadcount(agency, 100).version();
    steps.scenario().close(Activity.ENTER_DATA);
    var refusal =
        Refused.with(
            WINDOW_CLOSED, () -> steps.approvals().approve(executive(agency), key, version));
    assertThat(refusal.message(Language.EN)).contains("timeline");
    Refused.with(WINDOW_CLOSED, () -> steps.put("050007", 100, 0));
    assertThat(steps.approvals().status(executive(agency), key).permitted()).isEmpty();
    steps.assertUntouched(key, DossierState.SUBMITTED, version, 1);
  }

  @Test
  void a_stale_version_changes_nothing() {
    var agency = "050008";
    var key = steps.headcount(agency);
    steps.put(agency, 100, 0);
    steps.put(agency, 200, 1);
    Refused.with(VERSION_CONFLICT, () -> steps.put(agency, 300, 1));
    Refused.with(VERSION_CONFLICT, () -> steps.put(agency, 300, 0));
    Refused.with(VERSION_CONFLICT, () -> steps.approvals().submit(administrator(agency), key, 1));
    steps.assertUntouched(key, DossierState.DRAFT, 2, 0);
    assertThat(steps.stakeholders().internal(operator(), YEAR, agency).headcount()).contains(200);
  }

  @Test
  void what_is_approved_stays_as_it_is() {
    var agency = "050009";
    var key = steps.headcount(agency);
    steps.scenario().submitHeadcount(agency, 100);
    long version = steps.scenario().approve(agency, DossierKind.INTERNAL_STAKEHOLDERS).version();
    var refusal = Refused.with(INVALID_STATE, () -> steps.put(agency, 1, version));
    assertThat(refusal.message(Language.TH)).startsWith("ข้อมูลนี้อนุมัติแล้ว");
    Refused.with(
        INVALID_STATE,
        () -> steps.approvals().returnForCorrection(executive(agency), key, "ขอแก้ไข", version));
    steps.assertUntouched(key, DossierState.APPROVED, version, 2);
  }

  @Test
  void a_draft_without_its_number_cannot_be_submitted() {
    var agency = "050010";
    var refusal =
        Refused.with(
            INVALID_INPUT,
            () -> steps.approvals().submit(administrator(agency), steps.headcount(agency), 0));
    assertThat(refusal.errors()).extracting(error -> error.field()).containsExactly("headcount");
    steps.assertUntouched(steps.headcount(agency), DossierState.DRAFT, 0, 0);
  }

  @Test
  void returning_needs_a_reason() {
    var agency = "050011";
    var key = steps.headcount(agency);
    long version = steps.scenario().submitHeadcount(agency, 100).version();
    Refused.with(
        INVALID_INPUT,
        () -> steps.approvals().returnForCorrection(executive(agency), key, "  ", version));
    steps.assertUntouched(key, DossierState.SUBMITTED, version, 1);
  }
}
