package org.openita.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.common.RefusalCode.FORBIDDEN;
import static org.openita.common.RefusalCode.INVALID_INPUT;
import static org.openita.common.RefusalCode.INVALID_STATE;
import static org.openita.common.RefusalCode.NOT_FOUND;
import static org.openita.common.RefusalCode.VERSION_CONFLICT;
import static org.openita.common.RefusalCode.WINDOW_CLOSED;
import static org.openita.identity.Callers.administrator;
import static org.openita.identity.Callers.client;
import static org.openita.identity.Callers.executive;
import static org.openita.identity.Callers.nationalClient;
import static org.openita.identity.Callers.operator;
import static org.openita.identity.Callers.supervisor;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openita.container.Refused;
import org.openita.identity.Scope;
import org.openita.timeline.Activity;

/** What an operator may do about what has been approved. */
interface Reopenings {

  String WHY = "จำนวนผู้มีส่วนได้ส่วนเสียผิด";

  ApprovalSteps steps();

  @Test
  default void an_operator_reopens_what_is_approved_and_the_agency_sees_why() {
    var agency = "050040";
    var key = steps().headcount(agency);
    long version = steps().approved(agency);
    assertThat(steps().approvals().status(operator(), key).permitted())
        .containsExactly(DossierAction.REOPEN);
    var reopened = steps().approvals().reopen(operator(), key, "  " + WHY + " ", version);
    assertThat(reopened.state()).isEqualTo(DossierState.DRAFT);
    assertThat(reopened.approvedBy()).isEmpty();
    var seen = steps().approvals().status(administrator(agency), key);
    assertThat(seen.correction()).map(Correction::by).contains(DossierAction.REOPEN);
    assertThat(seen.returnReason()).contains(WHY);
    assertThat(seen.permitted())
        .containsExactlyInAnyOrder(DossierAction.FILL_IN, DossierAction.SUBMIT);
    var last = steps().approvals().history(executive(agency), key).get(2);
    assertThat(last.action()).isEqualTo(DossierAction.REOPEN);
    assertThat(last.actor()).isEqualTo("operator");
    assertThat(last.reason()).contains(WHY);

    steps().put(agency, 90, seen.version());
    steps().scenario().submit(agency, DossierKind.INTERNAL_STAKEHOLDERS);
    var approved = steps().scenario().approve(agency, DossierKind.INTERNAL_STAKEHOLDERS);
    assertThat(approved.state()).isEqualTo(DossierState.APPROVED);
    assertThat(approved.correction()).isEmpty();
    assertThat(steps().approvals().history(operator(), key))
        .extracting(entry -> entry.digest().isPresent())
        .containsExactly(true, true, false, true, true);
  }

  @Test
  default void reopening_is_refused_to_everyone_but_operators() {
    var agency = "050041";
    var key = steps().headcount(agency);
    long version = steps().approved(agency);
    for (var caller :
        List.of(
            administrator(agency),
            executive(agency),
            supervisor("PACC"),
            nationalClient("nacc"),
            client("system", agency, Scope.values()))) {
      Refused.with(FORBIDDEN, () -> steps().approvals().reopen(caller, key, WHY, version));
      assertThat(steps().approvals().status(caller, key).permitted()).isEmpty();
    }
    Refused.with(
        NOT_FOUND, () -> steps().approvals().reopen(administrator("050001"), key, WHY, version));
    steps().assertUntouched(key, DossierState.APPROVED, version, 2);
  }

  @Test
  default void reopening_ends_with_the_window_of_the_agency() {
    var agency = "050042";
    var key = steps().headcount(agency);
    long version = steps().approved(agency);
    steps().scenario().close(Activity.ENTER_DATA);
    Refused.with(WINDOW_CLOSED, () -> steps().approvals().reopen(operator(), key, WHY, version));
    assertThat(steps().approvals().status(operator(), key).permitted()).isEmpty();
    steps().extend(agency, Activity.ENTER_DATA);
    Refused.with(
        WINDOW_CLOSED,
        () -> steps().approvals().reopen(operator(), steps().headcount("050041"), WHY, version));
    assertThat(steps().approvals().reopen(operator(), key, WHY, version).state())
        .isEqualTo(DossierState.DRAFT);
  }

  @Test
  default void reopening_needs_a_reason_an_approval_and_the_latest_version() {
    var agency = "050043";
    var key = steps().headcount(agency);
    long submitted = steps().scenario().submitHeadcount(agency, 100).version();
    Refused.with(INVALID_STATE, () -> steps().approvals().reopen(operator(), key, WHY, submitted));
    long version = steps().scenario().approve(agency, DossierKind.INTERNAL_STAKEHOLDERS).version();
    Refused.with(INVALID_INPUT, () -> steps().approvals().reopen(operator(), key, " ", version));
    Refused.with(
        VERSION_CONFLICT, () -> steps().approvals().reopen(operator(), key, WHY, submitted));
    steps().assertUntouched(key, DossierState.APPROVED, version, 2);
  }
}
