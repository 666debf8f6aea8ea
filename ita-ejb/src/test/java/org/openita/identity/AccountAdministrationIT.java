package org.openita.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.common.RefusalCode.FORBIDDEN;
import static org.openita.common.RefusalCode.NOT_FOUND;
import static org.openita.common.RefusalCode.UNAUTHENTICATED;
import static org.openita.identity.Callers.administrator;
import static org.openita.identity.Callers.operator;

import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.openita.common.Refusal;
import org.openita.container.AtOnce;
import org.openita.container.MovableClock;
import org.openita.container.Refused;
import org.openita.registry.Agencies;
import org.openita.registry.Logos;

/** What operators do about accounts of others. Each test has an agency to itself. */
@ArquillianTest
class AccountAdministrationIT {

  private static final int YEAR = 2563;
  private static final String OWN_PASSWORD = "a phrase of my own";
  private static final Person PERSON =
      new Person("สมชาย ใจดี", "นักวิชาการ", "02 123 4567", "somchai@example.go.th");

  @Inject private SignIns signIns;
  @Inject private Sessions sessions;
  @Inject private Accounts accounts;
  @Inject private AgencyAccounts agencyAccounts;
  @Inject private OfficeAccounts officeAccounts;
  @Inject private AccountAdministration administration;
  @Inject private Agencies agencies;
  @Inject private Logos logos;
  @Inject private MovableClock clock;

  @Test
  void somebody_whose_account_is_disabled_is_out_at_the_next_request() {
    register("050014");
    var session = signIn("a050014", OWN_PASSWORD);
    Refused.with(FORBIDDEN, () -> administration.disable(operator(), "operator", "left"));
    administration.disable(operator(), "a050014", "left the agency");
    assertThat(sessions.resume(session)).isEmpty();
    var refusal =
        Refused.with(UNAUTHENTICATED, () -> signIns.signIn("a050014", OWN_PASSWORD, "10.1.14.1"));
    assertThat(refusal.messageKey()).isEqualTo("refusal.account-disabled");
    assertThat(administration.find(operator(), "a050014").disabledReason())
        .contains("left the agency");
    administration.enable(operator(), "a050014");
    assertThat(sessions.resume(signIn("a050014", OWN_PASSWORD))).isPresent();
  }

  @Test
  void operators_find_accounts_by_parts_of_names_and_by_role() {
    register("050015");
    assertThat(found(AccountFilter.ALL.withText("50015").withRole(Role.AGENCY_ADMIN)))
        .containsExactly("a050015");
    assertThat(found(AccountFilter.ALL.withText("%"))).isEmpty();
    Refused.with(
        FORBIDDEN, () -> administration.search(administrator("050015"), AccountFilter.ALL, 0, 10));
  }

  @Test
  void accounts_of_an_agency_are_found_by_how_they_stand() {
    var agency = AccountFilter.ALL.withAgency("050016");
    issue("050016");
    assertThat(found(agency.withState(AccountState.DUE))).containsExactly("a050016", "t050016");
    register("050016");
    assertThat(found(agency.withState(AccountState.ACTIVE))).containsExactly("a050016", "t050016");
    administration.disable(operator(), "t050016", "vacant");
    assertThat(found(agency.withState(AccountState.DISABLED))).containsExactly("t050016");
    issue("050016");
    clock.forward(OneTimePassword.VALID);
    assertThat(found(agency.withState(AccountState.EXPIRED))).containsExactly("a050016");
    assertThat(administration.find(operator(), "a050016").state()).isEqualTo(AccountState.EXPIRED);
    assertThat(found(agency.withState(AccountState.ACTIVE))).isEmpty();
  }

  @Test
  void of_two_operators_who_disable_each_other_at_once_one_stays() throws Exception {
    office("first", Role.OPERATOR);
    office("second", Role.OPERATOR);
    var outcomes = AtOnce.run(List.of(disabling("first", "second"), disabling("second", "first")));
    assertThat(outcomes).filteredOn(Refusal.class::isInstance).hasSize(1);
    assertThat(found(AccountFilter.ALL.withRole(Role.OPERATOR).withState(AccountState.DISABLED)))
        .hasSize(1);
  }

  private Callable<Object> disabling(String by, String username) {
    var caller = Caller.person(by, Role.OPERATOR, null, null);
    return () -> {
      administration.disable(caller, username, "left");
      return "done";
    };
  }

  @Test
  void a_new_password_for_an_office_ends_the_old_one_and_its_sessions() {
    var first = office("assessor-one", Role.ASSESSOR).password();
    var session = signIn("assessor-one", first);
    var second = officeAccounts.reissue(operator(), "assessor-one").password();
    assertThat(sessions.resume(session)).isEmpty();
    Refused.with(UNAUTHENTICATED, () -> signIns.signIn("assessor-one", first, "10.2.0.1"));
    var due = sessions.resume(signIn("assessor-one", second)).orElseThrow().due();
    assertThat(due).isEqualTo(Presence.Due.FIRST_SIGN_IN);
    Refused.with(FORBIDDEN, () -> officeAccounts.reissue(operator(), "operator"));
    issue("050017");
    Refused.with(NOT_FOUND, () -> officeAccounts.reissue(operator(), "a050017"));
  }

  @Test
  void the_first_sign_in_takes_a_logo_and_nothing_else_of_the_register() throws IOException {
    var administrator = administrator("050018").confined();
    logos.put(administrator, "050018", png());
    assertThat(logos.edition("050018")).isPresent();
    assertThat(logos.edition("050019")).isEmpty();
    Refused.with(FORBIDDEN, () -> logos.remove(administrator, "050018"));
    Refused.with(NOT_FOUND, () -> logos.put(administrator, "050019", png()));
  }

  private static byte[] png() throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
    return bytes.toByteArray();
  }

  private List<String> found(AccountFilter filter) {
    return administration.search(operator(), filter, 0, 10).items().stream()
        .map(AccountSummary::username)
        .toList();
  }

  private String signIn(String username, String password) {
    return signIns.signIn(username, password, "10.2.0.1").sessionId().orElseThrow();
  }

  private IssuedAccount office(String username, Role role) {
    return officeAccounts.issue(operator(), username, role, Optional.empty(), Set.of());
  }

  private List<IssuedAccount> issue(String agencyCode) {
    return agencyAccounts.issue(operator(), List.of(agencies.find(agencyCode)), YEAR, Whom.ALL);
  }

  private void register(String agencyCode) {
    issue(agencyCode)
        .forEach(one -> accounts.register(Callers.of(one), one.password(), OWN_PASSWORD, PERSON));
  }
}
