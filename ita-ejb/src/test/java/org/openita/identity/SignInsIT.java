package org.openita.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.common.RefusalCode.FORBIDDEN;
import static org.openita.common.RefusalCode.INVALID_INPUT;
import static org.openita.common.RefusalCode.UNAUTHENTICATED;
import static org.openita.identity.Callers.administrator;
import static org.openita.identity.Callers.operator;
import static org.openita.identity.SignInPeople.OWN_PASSWORD;
import static org.openita.identity.SignInPeople.PERSON;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openita.container.MovableClock;
import org.openita.container.Refused;
import org.openita.registry.Agencies;

/**
 * Getting in, for the first time and later. Each test has an agency and its addresses to itself.
 */
@ArquillianTest
class SignInsIT {

  private static final int YEAR = 2563;
  private static final String FIRST_PASSWORD = "the very first password";

  @Inject private SignInPeople steps;
  @Inject private FirstAccounts firstAccounts;
  @Inject private SignIns signIns;
  @Inject private Accounts accounts;
  @Inject private AgencyAccounts agencyAccounts;
  @Inject private ApiClients clients;
  @Inject private Agencies agencies;
  @Inject private MovableClock clock;

  @Resource(lookup = "java:app/jdbc/ita")
  private DataSource database;

  @BeforeEach
  void theFirstOperatorIsThere() {
    firstAccounts.makeOperator(FIRST_PASSWORD);
  }

  @Test
  void the_first_operator_has_the_password_that_the_installer_chose() {
    assertThat(signIns.signIn(" Operator ", FIRST_PASSWORD, "10.0.0.1").sessionId()).isPresent();
    steps.refused(UNAUTHENTICATED, "operator", "something else", "10.0.0.1");
  }

  @Test
  void passwords_of_one_s_own_are_kept_as_pbkdf2_with_a_salt_of_their_own() throws SQLException {
    var people = steps.register("050013");
    var hashes = List.of(hash(people.get(0)), hash(people.get(1)));
    assertThat(hashes)
        .allSatisfy(
            hash -> assertThat(hash).matches("PBKDF2WithHmacSHA512:210000:[^:]{20,}:[^:]{40,}"))
        .doesNotHaveDuplicates();
  }

  @Test
  void one_time_passwords_are_kept_as_digests_with_a_salt_of_their_own() throws SQLException {
    var issued = agencyAccounts.issue(operator(), List.of(agencies.find("050012")), YEAR, Whom.ALL);
    var hashes = List.of(hash(issued.get(0)), hash(issued.get(1)));
    assertThat(hashes)
        .allSatisfy(hash -> assertThat(hash).matches("SHA-256:[^:]{22}:[^:]{43}"))
        .doesNotHaveDuplicates();
  }

  @Test
  void a_password_kept_at_a_lower_cost_is_kept_at_today_s_after_signing_in() throws SQLException {
    var person = steps.register("050001").get(0);
    // "a phrase of my own" at 1,000 iterations
    set(
        person,
        "PBKDF2WithHmacSHA512:1000:AAAAAAAAAAAAAAAAAAAAAA==:KMugM5P0eyT4tqJdL3iDILxayKZjcGXdYyp1pqqtSSI=");
    steps.refused(UNAUTHENTICATED, person.username(), "another phrase of mine", "10.0.1.1");
    assertThat(hash(person)).contains(":1000:");
    steps.enter(person, OWN_PASSWORD, "10.0.1.1");
    assertThat(hash(person)).contains(":210000:");
    steps.enter(person, OWN_PASSWORD, "10.0.1.1");
  }

  @Test
  void a_one_time_password_expires_after_thirty_days() {
    var person =
        agencyAccounts.issue(operator(), List.of(agencies.find("050009")), YEAR, Whom.ALL).get(0);
    clock.forward(Duration.ofDays(30).minusMinutes(1));
    steps.enter(person, person.password(), "10.0.9.1");
    clock.forward(Duration.ofMinutes(2));
    var refusal = steps.refused(UNAUTHENTICATED, person.username(), person.password(), "10.0.9.1");
    assertThat(refusal.messageKey()).isEqualTo("refusal.password-expired");
  }

  @Test
  void nobody_gets_in_without_a_name_or_a_password() {
    steps.refused(UNAUTHENTICATED, "", "", "10.0.15.1");
    steps.refused(UNAUTHENTICATED, "nobody", OWN_PASSWORD, "10.0.15.1");
    steps.refused(UNAUTHENTICATED, "operator", "", "10.0.15.1");
    steps.refused(UNAUTHENTICATED, "operator", "x".repeat(100_000), "10.0.15.1");
  }

  @Test
  void registering_asks_for_the_present_password_and_a_new_one_that_nobody_guesses() {
    var account =
        agencyAccounts.issue(operator(), List.of(agencies.find("050014")), YEAR, Whom.ALL).get(0);
    var caller = Callers.of(account);
    Refused.with(INVALID_INPUT, () -> accounts.register(caller, "wrong", OWN_PASSWORD, PERSON));
    for (var unacceptable :
        List.of(
            "short",
            account.password(),
            "xx a050014 xx",
            agencies.find("050014").name().th() + "2563",
            "x y z ".repeat(34))) {
      Refused.with(
          INVALID_INPUT, () -> accounts.register(caller, account.password(), unacceptable, PERSON));
    }
    assertThat(accounts.own(caller).firstSignInDue()).isTrue();
  }

  @Test
  void only_operators_issue_accounts_and_register_clients() {
    var agency = agencies.find("050015");
    Refused.with(
        FORBIDDEN,
        () -> agencyAccounts.issue(administrator("050015"), List.of(agency), YEAR, Whom.ALL));
    Refused.with(
        FORBIDDEN,
        () -> clients.register(administrator("050015"), "x", "x", agency, Set.of(Scope.READ)));
  }

  @Test
  void an_agency_is_registered_when_both_people_have_completed_their_first_sign_in() {
    var agency = agencies.find("050016");
    for (var account : agencyAccounts.issue(operator(), List.of(agency), YEAR, Whom.ALL)) {
      assertThat(accounts.isRegistered(agency, YEAR)).isFalse();
      assertThat(accounts.own(Callers.of(account)).firstSignInDue()).isTrue();
      accounts.register(Callers.of(account), account.password(), OWN_PASSWORD, PERSON);
      assertThat(accounts.own(Callers.of(account)).firstSignInDue()).isFalse();
      steps.refused(UNAUTHENTICATED, account.username(), account.password(), "10.0.16.1");
      steps.enter(account, OWN_PASSWORD, "10.0.16.1");
    }
    assertThat(accounts.isRegistered(agency, YEAR)).isTrue();
    assertThat(accounts.registeredAgencies(YEAR)).contains("050016").doesNotContain("050015");
  }

  @Test
  void an_agency_stays_registered_when_a_forgotten_password_is_issued_anew() {
    steps.register("050017");
    var agency = agencies.find("050017");
    for (var account : agencyAccounts.issue(operator(), List.of(agency), YEAR, Whom.ALL)) {
      steps.enter(account, account.password(), "10.0.17.1");
      assertThat(accounts.own(Callers.of(account)).firstSignInDue()).isTrue();
    }
    assertThat(accounts.isRegistered(agency, YEAR)).isTrue();
    assertThat(accounts.registeredAgencies(YEAR)).contains("050017");
  }

  @Test
  void a_client_is_proved_by_its_secret_and_reads_no_person_s_account() {
    var agency = agencies.find("050018");
    agencyAccounts.issue(operator(), List.of(agency), YEAR, Whom.ALL);
    var client = clients.register(operator(), "a050018", "ระบบ", agency, Set.of(Scope.READ));
    assertThat(clients.authenticate("a050018", "wrong", "10.0.18.1")).isEmpty();
    var caller = clients.authenticate("a050018", client.secret(), "10.0.18.1").orElseThrow();
    assertThat(caller.mayRead(agency)).isTrue();
    assertThat(caller.mayWrite(agency)).isFalse();
    Refused.with(FORBIDDEN, () -> accounts.own(caller));
  }

  @Test
  void a_client_without_scopes_may_do_nothing() {
    var agency = agencies.find("050019");
    var client = clients.register(operator(), "mute", "ระบบ", agency, Set.of());
    var caller = clients.authenticate("mute", client.secret(), "10.0.19.1").orElseThrow();
    assertThat(caller.mayRead(agency)).isFalse();
  }

  private String hash(IssuedAccount person) throws SQLException {
    try (var connection = database.getConnection();
        var statement =
            connection.prepareStatement("select password_hash from account where username = ?")) {
      statement.setString(1, person.username());
      try (var rows = statement.executeQuery()) {
        assertThat(rows.next()).isTrue();
        return rows.getString(1);
      }
    }
  }

  private void set(IssuedAccount person, String hash) throws SQLException {
    try (var connection = database.getConnection();
        var statement =
            connection.prepareStatement(
                "update account set password_hash = ? where username = ?")) {
      statement.setString(1, hash);
      statement.setString(2, person.username());
      assertThat(statement.executeUpdate()).isEqualTo(1);
    }
  }
}
