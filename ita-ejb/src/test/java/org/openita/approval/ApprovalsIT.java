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
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openita.common.Language;
import org.openita.common.Refusal;
import org.openita.container.AtOnce;
import org.openita.container.Deployments;
import org.openita.container.Refused;
import org.openita.container.Scenario;
import org.openita.disclosure.Disclosure;
import org.openita.disclosure.DisclosureInput;
import org.openita.disclosure.Disclosures;
import org.openita.disclosure.ItemReview;
import org.openita.disclosure.Verdict;
import org.openita.identity.Caller;
import org.openita.identity.Scope;
import org.openita.stakeholder.Stakeholders;
import org.openita.timeline.Activity;

/** Each test has an agency to itself. */
@ArquillianTest
class ApprovalsIT {

  @Inject private Approvals approvals;
  @Inject private Stakeholders stakeholders;
  @Inject private Disclosures disclosures;
  @Inject private Scenario scenario;

  @Deployment
  static WebArchive domain() {
    return Deployments.onEmptyDatabase();
  }

  @BeforeEach
  void openEverything() {
    scenario.openAll();
  }

  @Test
  void every_command_raises_the_version_by_one_and_returns_the_new_one() {
    var agency = "050001";
    var key = headcount(agency);
    var clerk = administrator(agency);
    var chief = executive(agency);
    assertThat(approvals.status(clerk, key).version()).isZero();
    assertThat(put(agency, 100, 0).version()).isEqualTo(1).isEqualTo(read(key));
    assertThat(put(agency, 101, 1).version()).isEqualTo(2).isEqualTo(read(key));
    assertThat(put(agency, 101, 2).version()).isEqualTo(3).isEqualTo(read(key));
    assertThat(approvals.submit(clerk, key, 3).version()).isEqualTo(4).isEqualTo(read(key));
    assertThat(approvals.returnForCorrection(chief, key, "ตรวจสอบจำนวนอีกครั้ง", 4).version())
        .isEqualTo(5)
        .isEqualTo(read(key));
    assertThat(approvals.submit(clerk, key, 5).version()).isEqualTo(6).isEqualTo(read(key));
    assertThat(approvals.approve(chief, key, 6).version()).isEqualTo(7).isEqualTo(read(key));
  }

  @Test
  void the_history_tells_who_did_what_and_why_in_order() {
    var agency = "050002";
    var key = headcount(agency);
    var submitted = scenario.submitHeadcount(agency, 100);
    var returned =
        approvals.returnForCorrection(
            executive(agency), key, "  จำนวนไม่ตรงกับกรอบอัตรากำลัง ", submitted.version());
    assertThat(returned.returnReason()).contains("จำนวนไม่ตรงกับกรอบอัตรากำลัง");
    var again = approvals.submit(administrator(agency), key, returned.version());
    assertThat(again.returnReason()).isEmpty();
    approvals.approve(executive(agency), key, again.version());
    assertThat(approvals.history(operator(), key))
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
    var key = headcount(agency);
    long version = scenario.submitHeadcount(agency, 100).version();
    Refused.with(NOT_FOUND, () -> approvals.approve(executive("050004"), key, version));
    Refused.with(NOT_FOUND, () -> approvals.approve(administrator("050004"), key, version));
    Refused.with(NOT_FOUND, () -> approvals.approve(supervisor("NONE"), key, version));
    scenario.assignEveryGroup();
    for (var caller : List.of(administrator(agency), operator(), assessor())) {
      Refused.with(FORBIDDEN, () -> approvals.approve(caller, key, version));
    }
    assertUntouched(key, DossierState.SUBMITTED, version, 1);
  }

  @Test
  void approving_is_refused_to_whoever_submitted() {
    var agency = "050005";
    var key = headcount(agency);
    var system = client("system", agency, Scope.READ, Scope.WRITE, Scope.APPROVE);
    var draft = stakeholders.putInternal(system, YEAR, agency, 100, 0).dossier();
    var submitted = approvals.submit(system, key, draft.version());
    assertThat(submitted.permitted()).doesNotContain(DossierAction.APPROVE);
    var refusal =
        Refused.with(FORBIDDEN, () -> approvals.approve(system, key, submitted.version()));
    assertThat(refusal.message(Language.TH))
        .isEqualTo("ผู้ที่ส่งแบบไม่สามารถอนุมัติแบบที่ตนเองส่งได้");
    assertUntouched(key, DossierState.SUBMITTED, submitted.version(), 1);
    assertThat(approvals.approve(executive(agency), key, submitted.version()).state())
        .isEqualTo(DossierState.APPROVED);
  }

  @Test
  void nothing_moves_outside_of_the_window() {
    var agency = "050006";
    var key = headcount(agency);
    long version = scenario.submitHeadcount(agency, 100).version();
    scenario.close(Activity.ENTER_DATA);
    var refusal =
        Refused.with(WINDOW_CLOSED, () -> approvals.approve(executive(agency), key, version));
    assertThat(refusal.message(Language.EN)).contains("timeline");
    Refused.with(WINDOW_CLOSED, () -> put("050007", 100, 0));
    assertThat(approvals.status(executive(agency), key).permitted()).isEmpty();
    assertUntouched(key, DossierState.SUBMITTED, version, 1);
  }

  @Test
  void a_stale_version_changes_nothing() {
    var agency = "050008";
    var key = headcount(agency);
    put(agency, 100, 0);
    put(agency, 200, 1);
    Refused.with(VERSION_CONFLICT, () -> put(agency, 300, 1));
    Refused.with(VERSION_CONFLICT, () -> put(agency, 300, 0));
    Refused.with(VERSION_CONFLICT, () -> approvals.submit(administrator(agency), key, 1));
    assertUntouched(key, DossierState.DRAFT, 2, 0);
    assertThat(stakeholders.internal(operator(), YEAR, agency).headcount()).contains(200);
  }

  @Test
  void what_is_approved_stays_as_it_is() {
    var agency = "050009";
    var key = headcount(agency);
    scenario.submitHeadcount(agency, 100);
    long version = scenario.approve(agency, DossierKind.INTERNAL_STAKEHOLDERS).version();
    var refusal = Refused.with(INVALID_STATE, () -> put(agency, 1, version));
    assertThat(refusal.message(Language.TH)).startsWith("ข้อมูลนี้อนุมัติแล้ว");
    Refused.with(
        INVALID_STATE,
        () -> approvals.returnForCorrection(executive(agency), key, "ขอแก้ไข", version));
    assertUntouched(key, DossierState.APPROVED, version, 2);
  }

  @Test
  void a_draft_without_its_number_cannot_be_submitted() {
    var agency = "050010";
    var refusal =
        Refused.with(
            INVALID_INPUT, () -> approvals.submit(administrator(agency), headcount(agency), 0));
    assertThat(refusal.errors()).extracting(error -> error.field()).containsExactly("headcount");
    assertUntouched(headcount(agency), DossierState.DRAFT, 0, 0);
  }

  @Test
  void returning_needs_a_reason() {
    var agency = "050011";
    var key = headcount(agency);
    long version = scenario.submitHeadcount(agency, 100).version();
    Refused.with(
        INVALID_INPUT, () -> approvals.returnForCorrection(executive(agency), key, "  ", version));
    assertUntouched(key, DossierState.SUBMITTED, version, 1);
  }

  @Test
  void of_two_who_approve_at_once_one_wins_and_the_history_has_one_entry() throws Exception {
    for (var agency : List.of("050012", "050013", "050014", "050015", "050016")) {
      var key = headcount(agency);
      long version = scenario.submitHeadcount(agency, 100).version();
      Callable<DossierStatus> approve = () -> approvals.approve(executive(agency), key, version);
      var outcomes = AtOnce.run(List.of(approve, approve));
      assertOneWinner(outcomes);
      assertUntouched(key, DossierState.APPROVED, version + 1, 2);
    }
  }

  @Test
  void of_two_who_begin_the_same_dossier_at_once_one_wins() throws Exception {
    for (var agency : List.of("050017", "050018", "050019", "050020", "050021")) {
      Callable<DossierStatus> begin = () -> put(agency, 100, 0);
      assertOneWinner(AtOnce.run(List.of(begin, begin)));
      assertUntouched(headcount(agency), DossierState.DRAFT, 1, 0);
    }
  }

  @Test
  void of_two_who_answer_the_same_item_at_once_one_wins() throws Exception {
    for (var agency : List.of("050022", "050023", "050024")) {
      put(agency, "o1", "https://www.example.go.th/1", 0);
      Callable<Disclosure> change = () -> put(agency, "o1", "https://www.example.go.th/2", 1);
      assertOneWinner(AtOnce.run(List.of(change, change)));
    }
  }

  @Test
  void changing_nothing_but_the_addresses_raises_the_version_of_the_answer() {
    var agency = "050025";
    long first = put(agency, "o1", "https://www.example.go.th/1", 0).version();
    var second = put(agency, "o1", "https://www.example.go.th/2", first);
    assertThat(second.version()).isEqualTo(first + 1);
    var read = disclosures.find(operator(), YEAR, agency, "o1");
    assertThat(read.version()).isEqualTo(second.version());
    assertThat(read.urls()).containsExactly("https://www.example.go.th/2");
    Refused.with(VERSION_CONFLICT, () -> put(agency, "o1", "https://www.example.go.th/3", first));
  }

  @Test
  void disclosures_are_submitted_whole_and_approved_only_when_every_item_has_passed() {
    var agency = "050026";
    var key = new DossierKey(YEAR, agency, DossierKind.DISCLOSURES);
    put(agency, "o1", "https://www.example.go.th/1", 0);
    var missing =
        Refused.with(INVALID_INPUT, () -> approvals.submit(administrator(agency), key, read(key)));
    assertThat(missing.errors()).hasSize(42);
    assertThat(missing.errors().get(0).message(Language.TH)).isEqualTo("ข้อ o2 ยังไม่ได้ตอบ");
    scenario.submitDisclosures(agency);
    var chief = executive(agency);
    var item = disclosures.find(chief, YEAR, agency, "o1");
    Refused.with(INVALID_INPUT, () -> review(agency, item, Verdict.FAIL, Optional.empty()));
    review(agency, item, Verdict.FAIL, Optional.of("ลิงก์เปิดไม่ได้"));
    var notPassed = Refused.with(INVALID_INPUT, () -> approvals.approve(chief, key, read(key)));
    assertThat(notPassed.errors()).hasSize(43);
    Refused.with(INVALID_STATE, () -> put(agency, "o1", "https://www.example.go.th/9", 2));
    scenario.approveDisclosures(agency);
    assertThat(approvals.status(chief, key).state()).isEqualTo(DossierState.APPROVED);
  }

  @Test
  void an_answer_that_is_changed_must_be_reviewed_again() {
    var agency = "050027";
    var key = new DossierKey(YEAR, agency, DossierKind.DISCLOSURES);
    scenario.submitDisclosures(agency);
    var chief = executive(agency);
    var item = disclosures.find(chief, YEAR, agency, "o1");
    var passed = review(agency, item, Verdict.PASS, Optional.empty());
    approvals.returnForCorrection(chief, key, "ขอให้แก้ไข o1", read(key));
    assertThat(disclosures.find(chief, YEAR, agency, "o1").review()).isPresent();
    put(agency, "o1", "https://www.example.go.th/new", passed.version());
    assertThat(disclosures.find(chief, YEAR, agency, "o1").review()).isEmpty();
  }

  private Disclosure review(
      String agency, Disclosure item, Verdict verdict, Optional<String> comment) {
    return disclosures.review(
        executive(agency),
        YEAR,
        agency,
        item.item().code(),
        new ItemReview(verdict, comment),
        item.version());
  }

  private Disclosure put(String agency, String item, String url, long version) {
    return disclosures.put(
        administrator(agency),
        YEAR,
        agency,
        item,
        new DisclosureInput(true, List.of(url), Optional.empty()),
        version);
  }

  private DossierStatus put(String agency, int people, long version) {
    return stakeholders.putInternal(administrator(agency), YEAR, agency, people, version).dossier();
  }

  private long read(DossierKey key) {
    return approvals.status(operator(), key).version();
  }

  private void assertUntouched(DossierKey key, DossierState state, long version, int history) {
    Caller anyone = operator();
    var status = approvals.status(anyone, key);
    assertThat(status.state()).isEqualTo(state);
    assertThat(status.version()).isEqualTo(version);
    assertThat(approvals.history(anyone, key)).hasSize(history);
  }

  private static void assertOneWinner(List<Object> outcomes) {
    assertThat(outcomes).filteredOn(outcome -> !(outcome instanceof Throwable)).hasSize(1);
    assertThat(outcomes)
        .filteredOn(Throwable.class::isInstance)
        .singleElement()
        .satisfies(
            loser -> {
              assertThat(loser).isInstanceOf(Refusal.class);
              assertThat(((Refusal) loser).code()).isIn(VERSION_CONFLICT, INVALID_STATE);
            });
  }

  private static DossierKey headcount(String agency) {
    return new DossierKey(YEAR, agency, DossierKind.INTERNAL_STAKEHOLDERS);
  }
}
