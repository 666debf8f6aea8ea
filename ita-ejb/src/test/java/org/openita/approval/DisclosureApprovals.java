package org.openita.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.common.RefusalCode.INVALID_INPUT;
import static org.openita.common.RefusalCode.INVALID_STATE;
import static org.openita.common.RefusalCode.VERSION_CONFLICT;
import static org.openita.container.Scenario.YEAR;
import static org.openita.identity.Callers.administrator;
import static org.openita.identity.Callers.executive;
import static org.openita.identity.Callers.operator;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openita.common.Language;
import org.openita.container.Refused;
import org.openita.disclosure.Verdict;

/** How answers to OIT, which have versions and reviews of their own, come to be approved. */
interface DisclosureApprovals {

  ApprovalSteps steps();

  @Test
  default void changing_nothing_but_the_addresses_raises_the_version_of_the_answer() {
    var agency = "050025";
    long first = steps().put(agency, "o1", "https://www.example.go.th/1", 0).version();
    var second = steps().put(agency, "o1", "https://www.example.go.th/2", first);
    assertThat(second.version()).isEqualTo(first + 1);
    var read = steps().disclosures().find(operator(), YEAR, agency, "o1");
    assertThat(read.version()).isEqualTo(second.version());
    assertThat(read.urls()).containsExactly("https://www.example.go.th/2");
    Refused.with(
        VERSION_CONFLICT, () -> steps().put(agency, "o1", "https://www.example.go.th/3", first));
  }

  @Test
  default void disclosures_are_submitted_whole_and_approved_only_when_every_item_has_passed() {
    var agency = "050026";
    var key = new DossierKey(YEAR, agency, DossierKind.DISCLOSURES);
    steps().put(agency, "o1", "https://www.example.go.th/1", 0);
    var missing =
        Refused.with(
            INVALID_INPUT,
            () -> steps().approvals().submit(administrator(agency), key, steps().read(key)));
    assertThat(missing.errors()).hasSize(42);
    assertThat(missing.errors().get(0).message(Language.TH)).isEqualTo("ข้อ o2 ยังไม่ได้ตอบ");
    steps().scenario().submitDisclosures(agency);
    var chief = executive(agency);
    var item = steps().disclosures().find(chief, YEAR, agency, "o1");
    Refused.with(INVALID_INPUT, () -> steps().review(agency, item, Verdict.FAIL, Optional.empty()));
    steps().review(agency, item, Verdict.FAIL, Optional.of("ลิงก์เปิดไม่ได้"));
    var notPassed =
        Refused.with(
            INVALID_INPUT, () -> steps().approvals().approve(chief, key, steps().read(key)));
    assertThat(notPassed.errors()).hasSize(43);
    Refused.with(INVALID_STATE, () -> steps().put(agency, "o1", "https://www.example.go.th/9", 2));
    steps().scenario().approveDisclosures(agency);
    assertThat(steps().approvals().status(chief, key).state()).isEqualTo(DossierState.APPROVED);
  }

  @Test
  default void an_answer_that_is_changed_must_be_reviewed_again() {
    var agency = "050027";
    var key = new DossierKey(YEAR, agency, DossierKind.DISCLOSURES);
    steps().scenario().submitDisclosures(agency);
    var chief = executive(agency);
    var item = steps().disclosures().find(chief, YEAR, agency, "o1");
    var passed = steps().review(agency, item, Verdict.PASS, Optional.empty());
    steps().approvals().returnForCorrection(chief, key, "ขอให้แก้ไข o1", steps().read(key));
    assertThat(steps().disclosures().find(chief, YEAR, agency, "o1").review()).isPresent();
    steps().put(agency, "o1", "https://www.example.go.th/new", passed.version());
    assertThat(steps().disclosures().find(chief, YEAR, agency, "o1").review()).isEmpty();
  }

  @Test
  default void an_answer_changed_after_reopening_loses_its_score_and_the_others_keep_theirs() {
    var agency = "050030";
    var key = new DossierKey(YEAR, agency, DossierKind.DISCLOSURES);
    steps().scenario().submitDisclosures(agency);
    steps().scenario().approveDisclosures(agency);
    steps().scenario().scoreDisclosures(agency, 1, Optional.empty());
    steps().approvals().reopen(operator(), key, "ที่อยู่เว็บของข้อ o1 ผิด", steps().read(key));
    long version = steps().disclosures().find(operator(), YEAR, agency, "o1").version();
    var corrected = steps().put(agency, "o1", "https://www.example.go.th/new", version);
    assertThat(corrected.changedBy()).contains("a050030");
    assertThat(steps().disclosures().find(operator(), YEAR, agency, "o1").score()).isEmpty();
    assertThat(steps().disclosures().find(operator(), YEAR, agency, "o2").score()).isPresent();
  }
}
