package org.openita.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.common.RefusalCode.INVALID_STATE;
import static org.openita.container.Scenario.YEAR;
import static org.openita.identity.Callers.administrator;
import static org.openita.identity.Callers.executive;
import static org.openita.identity.Callers.operator;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openita.common.Language;
import org.openita.container.Refused;
import org.openita.disclosure.Verdict;

/** What is approved is what was submitted. */
interface FrozenSubmissions {

  ApprovalSteps steps();

  @Test
  default void what_is_submitted_is_frozen_with_its_digest() {
    var agency = "050044";
    var key = steps().headcount(agency);
    var status = steps().scenario().submitHeadcount(agency, 812);
    var digest = FrozenContent.of(key, List.of(new ContentPart("headcount", "812"))).digest();
    assertThat(status.digest()).contains(digest);
    assertThat(steps().approvals().proof(operator(), key))
        .contains(new Proof(digest, true, Optional.empty()));
    steps().scenario().approve(agency, DossierKind.INTERNAL_STAKEHOLDERS);
    assertThat(steps().approvals().history(operator(), key))
        .extracting(HistoryEntry::digest)
        .containsExactly(Optional.of(digest), Optional.of(digest));
  }

  @Test
  default void a_draft_has_nothing_to_prove() {
    var key = steps().headcount("050045");
    assertThat(steps().approvals().proof(operator(), key)).isEmpty();
    steps().put("050045", 100, 0);
    assertThat(steps().approvals().proof(operator(), key)).isEmpty();
  }

  @Test
  default void whatever_is_tampered_with_is_found_and_not_approved() {
    var ofDossier =
        " where dossier_id = (select id from dossier where agency_id ="
            + " (select id from agency where code = '050046') and kind = 'INTERNAL_STAKEHOLDERS')";
    var key = steps().headcount("050046");
    long version = steps().scenario().submitHeadcount("050046", 100).version();
    var tampering =
        List.of(
            "update internal_stakeholders set headcount = 999" + ofDossier,
            "update dossier_submission set content = replace(content, '100', '999')" + ofDossier,
            "update dossier_history set digest = repeat('0', 64)" + ofDossier,
            "delete from dossier_submission" + ofDossier);
    for (var statement : tampering) {
      steps()
          .rollingBack(
              () -> {
                steps().tamper(statement);
                assertThat(steps().approvals().proof(operator(), key))
                    .as(statement)
                    .map(Proof::holds)
                    .contains(false);
                var refusal =
                    Refused.with(
                        INVALID_STATE,
                        () -> steps().approvals().approve(executive("050046"), key, version));
                assertThat(refusal.message(Language.EN)).contains("not what was submitted");
              });
    }
    steps().assertUntouched(key, DossierState.SUBMITTED, version, 1);
  }

  @Test
  default void what_was_tampered_with_is_returned_and_submitted_again() {
    var agency = "050047";
    var key = steps().headcount(agency);
    long version = steps().scenario().submitHeadcount(agency, 100).version();
    steps().changeBehindTheBack(agency, 999);
    Refused.with(INVALID_STATE, () -> steps().approvals().approve(executive(agency), key, version));
    var returned =
        steps()
            .approvals()
            .returnForCorrection(executive(agency), key, "ข้อมูลไม่ตรงกับที่ส่ง", version);
    steps().put(agency, 100, returned.version());
    steps().scenario().submit(agency, DossierKind.INTERNAL_STAKEHOLDERS);
    assertThat(steps().scenario().approve(agency, DossierKind.INTERNAL_STAKEHOLDERS).state())
        .isEqualTo(DossierState.APPROVED);
    steps().changeBehindTheBack(agency, 999);
    assertThat(steps().approvals().proof(operator(), key)).map(Proof::holds).contains(false);
  }

  @Test
  default void the_verdicts_of_the_executive_are_no_part_of_what_was_submitted() {
    var agency = "050048";
    var key = new DossierKey(YEAR, agency, DossierKind.DISCLOSURES);
    steps().scenario().submitDisclosures(agency);
    var digest = steps().approvals().status(operator(), key).digest();
    var item = steps().disclosures().find(administrator(agency), YEAR, agency, "o1");
    steps().review(agency, item, Verdict.PASS, Optional.of("ครบถ้วน"));
    assertThat(steps().approvals().proof(operator(), key))
        .contains(new Proof(digest.orElseThrow(), true, Optional.empty()));
  }
}
