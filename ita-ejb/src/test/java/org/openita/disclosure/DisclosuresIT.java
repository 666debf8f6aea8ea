package org.openita.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.common.RefusalCode.INVALID_INPUT;
import static org.openita.common.RefusalCode.INVALID_STATE;
import static org.openita.common.RefusalCode.VERSION_CONFLICT;
import static org.openita.common.RefusalCode.WINDOW_CLOSED;
import static org.openita.container.Scenario.YEAR;
import static org.openita.identity.Callers.administrator;
import static org.openita.identity.Callers.executive;
import static org.openita.identity.Callers.operator;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openita.approval.Approvals;
import org.openita.approval.DossierKey;
import org.openita.approval.DossierKind;
import org.openita.approval.HistoryEntry;
import org.openita.container.Refused;
import org.openita.container.Scenario;
import org.openita.timeline.Activity;

/** How answers grow, are reviewed, and stay as they are. Each test has an agency to itself. */
@ArquillianTest
class DisclosuresIT {

  private static final String URL = "https://www.example.go.th/ita/o1";

  @Inject private Disclosures disclosures;
  @Inject private Approvals approvals;
  @Inject private Scenario scenario;

  @BeforeEach
  void openEverything() {
    scenario.openAll();
  }

  @Test
  void what_is_typed_is_kept_before_it_makes_an_answer() {
    var agency = "050061";
    var begun = keep(agency, "o1", typed(null, "javascript:alert(1)"), 0);
    assertThat(begun.answered()).isFalse();
    assertThat(begun.urls()).isEmpty();
    var read = find(agency, "o1");
    assertThat(read.draft().orElseThrow().urls()).isEqualTo("javascript:alert(1)");
    assertThat(read.version()).isEqualTo(begun.version());
    var grown = keep(agency, "o1", typed(true, URL), begun.version());
    assertThat(grown.answered()).isTrue();
    assertThat(grown.urls()).containsExactly(URL);
    assertThat(grown.draft()).isEmpty();
    var same = keep(agency, "o1", typed(true, " " + URL + "\n"), grown.version());
    assertThat(same.version()).isEqualTo(grown.version());
  }

  @Test
  void drafts_are_not_submitted() {
    var agency = "050062";
    var key = key(agency);
    keep(agency, "o1", typed(true, ""), 0);
    var missing =
        Refused.with(
            INVALID_INPUT,
            () ->
                approvals.submit(
                    administrator(agency),
                    key,
                    approvals.status(administrator(agency), key).version()));
    assertThat(missing.errors()).hasSize(43);
  }

  @Test
  void two_clerks_work_on_different_items_and_are_told_of_each_other_at_the_same() {
    var agency = "050063";
    var first = keep(agency, "o1", typed(true, URL), 0);
    keep(agency, "o2", typed(true, URL), 0);
    var second = keep(agency, "o1", typed(true, URL + "/2"), first.version());
    Refused.with(
        VERSION_CONFLICT, () -> keep(agency, "o1", typed(true, URL + "/3"), first.version()));
    assertThat(find(agency, "o1").version()).isEqualTo(second.version());
    assertThat(find(agency, "o2").urls()).containsExactly(URL);
  }

  @Test
  void the_clerks_checklist_stays_and_knows_the_components_of_the_item() {
    var agency = "050064";
    var ticked =
        keep(
            agency,
            "o1",
            new DisclosureDraft(Optional.of(true), URL, "", Optional.empty(), "", Set.of(1, 2)),
            0);
    assertThat(ticked.ticked()).containsExactlyInAnyOrder(1, 2);
    var put =
        disclosures.put(
            administrator(agency), YEAR, agency, "o1", Scenario.disclosed("o1"), ticked.version());
    assertThat(put.ticked()).containsExactlyInAnyOrder(1, 2);
    Refused.with(
        INVALID_INPUT,
        () ->
            keep(
                agency,
                "o1",
                new DisclosureDraft(Optional.of(true), URL, "", Optional.empty(), "", Set.of(99)),
                put.version()));
  }

  @Test
  void what_a_law_forbids_is_part_of_what_is_submitted() {
    var agency = "050065";
    var withheld =
        new DisclosureDraft(
            Optional.of(false),
            "",
            "เป็นข้อมูลส่วนบุคคล",
            Optional.of(WithheldFor.LAW),
            "พ.ร.บ. ข้อมูลข่าวสารของราชการ พ.ศ. 2540 มาตรา 15",
            Set.of());
    scenario.submitDisclosures(agency);
    var before = approvals.status(executive(agency), key(agency)).digest();
    giveBack(agency);
    keep(agency, "o1", withheld, find(agency, "o1").version());
    scenario.submit(agency, DossierKind.DISCLOSURES);
    assertThat(find(agency, "o1").legalBasis()).isPresent();
    assertThat(approvals.status(executive(agency), key(agency)).digest()).isNotEqualTo(before);
    assertThat(approvals.proof(executive(agency), key(agency)).orElseThrow().holds()).isTrue();
  }

  @Test
  void after_a_return_the_items_changed_since_are_marked() {
    var agency = "050066";
    scenario.submitDisclosures(agency);
    assertThat(find(agency, "o1").changedSinceReturn()).isFalse();
    giveBack(agency);
    assertThat(find(agency, "o1").changedSinceReturn()).isFalse();
    keep(agency, "o1", typed(true, URL + "/new"), find(agency, "o1").version());
    scenario.submit(agency, DossierKind.DISCLOSURES);
    assertThat(find(agency, "o1").changedSinceReturn()).isTrue();
    assertThat(find(agency, "o2").changedSinceReturn()).isFalse();
  }

  @Test
  void after_the_window_nothing_is_changed_added_or_taken_over() {
    var agency = "050067";
    var kept = keep(agency, "o1", typed(true, URL), 0);
    scenario.close(Activity.ANSWER_OIT);
    Refused.with(WINDOW_CLOSED, () -> keep(agency, "o1", typed(true, URL + "/2"), kept.version()));
    Refused.with(WINDOW_CLOSED, () -> keep(agency, "o2", typed(true, URL), 0));
    Refused.with(WINDOW_CLOSED, () -> takeOver(YEAR, agency));
    assertThat(find(agency, "o1").urls()).containsExactly(URL);
  }

  @Test
  void reopening_takes_an_operator_and_a_reason_that_everybody_can_read() {
    var agency = "050068";
    scenario.submitDisclosures(agency);
    scenario.approveDisclosures(agency);
    long version = approvals.status(operator(), key(agency)).version();
    Refused.with(INVALID_INPUT, () -> approvals.reopen(operator(), key(agency), " ", version));
    approvals.reopen(operator(), key(agency), "ที่อยู่เว็บของข้อ o1 ผิด", version);
    assertThat(approvals.history(administrator(agency), key(agency)))
        .extracting(HistoryEntry::reason)
        .contains(Optional.of("ที่อยู่เว็บของข้อ o1 ผิด"));
  }

  @Test
  void last_years_answers_begin_the_items_that_nobody_has_touched() {
    var agency = "050069";
    scenario.submitDisclosures(agency);
    scenario.ageDisclosures(agency);
    keep(agency, "o1", typed(true, URL + "/own"), 0);
    assertThat(disclosures.earlier(administrator(agency), YEAR, agency)).isEqualTo(42);
    assertThat(takeOver(YEAR, agency)).isEqualTo(42);
    assertThat(takeOver(YEAR, agency)).isZero();
    assertThat(find(agency, "o1").urls()).containsExactly(URL + "/own");
    var begun = find(agency, "o2");
    assertThat(begun.answered()).isFalse();
    assertThat(begun.takenFrom()).contains(YEAR - 1);
    var draft = begun.draft().orElseThrow();
    assertThat(draft.urls()).isEqualTo("https://www.example.go.th/ita/o2");
    var looked =
        disclosures.put(administrator(agency), YEAR, agency, "o2", draft.input(), begun.version());
    assertThat(looked.answered()).isTrue();
    assertThat(looked.takenFrom()).isEmpty();
  }

  @Test
  void without_answers_of_an_earlier_year_there_is_nothing_to_begin_with() {
    var agency = "050070";
    assertThat(disclosures.earlier(administrator(agency), YEAR, agency)).isZero();
    Refused.with(INVALID_STATE, () -> takeOver(YEAR, agency));
  }

  private int takeOver(int year, String agency) {
    return disclosures.takeOver(administrator(agency), year, agency);
  }

  private Disclosure keep(String agency, String item, DisclosureDraft draft, long version) {
    return disclosures.keep(administrator(agency), YEAR, agency, item, draft, version);
  }

  private Disclosure find(String agency, String item) {
    return disclosures.find(administrator(agency), YEAR, agency, item);
  }

  private void giveBack(String agency) {
    var chief = executive(agency);
    approvals.returnForCorrection(
        chief, key(agency), "ขอให้แก้ไข", approvals.status(chief, key(agency)).version());
  }

  private static DisclosureDraft typed(Boolean disclosed, String urls) {
    return new DisclosureDraft(
        Optional.ofNullable(disclosed), urls, "", Optional.empty(), "", Set.of());
  }

  private static DossierKey key(String agency) {
    return new DossierKey(YEAR, agency, DossierKind.DISCLOSURES);
  }
}
