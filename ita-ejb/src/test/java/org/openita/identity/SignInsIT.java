package org.openita.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.common.RefusalCode.FORBIDDEN;
import static org.openita.common.RefusalCode.INVALID_INPUT;
import static org.openita.common.RefusalCode.TOO_MANY_ATTEMPTS;
import static org.openita.common.RefusalCode.UNAUTHENTICATED;
import static org.openita.identity.Callers.administrator;
import static org.openita.identity.Callers.operator;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openita.common.Language;
import org.openita.common.Refusal;
import org.openita.common.RefusalCode;
import org.openita.container.AtOnce;
import org.openita.container.MovableClock;
import org.openita.container.Refused;
import org.openita.registry.Agencies;

/** Each test has an agency and its addresses to itself. */
@ArquillianTest
class SignInsIT {

  private static final int YEAR = 2563;

  private static final String FIRST_PASSWORD = "the very first password";
  private static final String OWN_PASSWORD = "a phrase of my own";
  private static final Person PERSON =
      new Person("สมชาย ใจดี", "นักวิชาการ", "02 123 4567", "somchai@example.go.th");

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
    refused(UNAUTHENTICATED, "operator", "something else", "10.0.0.1");
  }

  @Test
  void passwords_of_one_s_own_are_kept_as_pbkdf2_with_a_salt_of_their_own() throws SQLException {
    var people = register("050013");
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
    var person = register("050001").get(0);
    // "a phrase of my own" at 1,000 iterations
    set(
        person,
        "PBKDF2WithHmacSHA512:1000:AAAAAAAAAAAAAAAAAAAAAA==:KMugM5P0eyT4tqJdL3iDILxayKZjcGXdYyp1pqqtSSI=");
    refused(UNAUTHENTICATED, person.username(), "another phrase of mine", "10.0.1.1");
    assertThat(hash(person)).contains(":1000:");
    enter(person, OWN_PASSWORD, "10.0.1.1");
    assertThat(hash(person)).contains(":210000:");
    enter(person, OWN_PASSWORD, "10.0.1.1");
  }

  @Test
  void five_wrong_passwords_from_an_address_make_it_wait_for_half_a_minute() {
    var person = register("050002").get(0);
    fail(person.username(), 5, "10.0.2.1");
    var refusal = refused(TOO_MANY_ATTEMPTS, person.username(), OWN_PASSWORD, "10.0.2.1");
    assertThat(refusal.message(Language.EN)).contains("in 1 minutes");
    clock.forward(Duration.ofSeconds(31));
    enter(person, OWN_PASSWORD, "10.0.2.1");
  }

  @Test
  void waits_grow_and_a_day_without_failures_is_a_fresh_start() {
    var name = register("050003").get(0).username();
    fail(name, 5, "10.0.3.1");
    clock.forward(Duration.ofSeconds(31));
    fail(name, 1, "10.0.3.1");
    clock.forward(Duration.ofSeconds(31));
    refused(TOO_MANY_ATTEMPTS, name, "wrong", "10.0.3.1");
    clock.forward(Duration.ofDays(1));
    fail(name, 4, "10.0.3.1");
    refused(UNAUTHENTICATED, name, "wrong", "10.0.3.1");
  }

  @Test
  void four_wrong_passwords_are_forgiven_by_a_right_one() {
    var person = register("050004").get(0);
    for (int round = 0; round < 3; round++) {
      fail(person.username(), 4, "10.0.4.1");
      enter(person, OWN_PASSWORD, "10.0.4.1");
    }
  }

  @Test
  void guessing_from_many_addresses_closes_the_account_to_strangers_but_not_to_its_owner() {
    var person = register("050005").get(0);
    enter(person, OWN_PASSWORD, "10.0.5.200");
    for (int address = 1; address <= 20; address++) {
      fail(person.username(), 1, "10.0.5." + address);
    }
    refused(TOO_MANY_ATTEMPTS, person.username(), OWN_PASSWORD, "10.0.5.100");
    enter(person, OWN_PASSWORD, "10.0.5.200");
    refused(TOO_MANY_ATTEMPTS, person.username(), OWN_PASSWORD, "10.0.5.100");
  }

  @Test
  void guessing_many_accounts_closes_the_address_to_strangers_but_not_to_those_who_work_there() {
    var people = register("050006");
    enter(people.get(0), OWN_PASSWORD, "10.0.6.1");
    IntStream.range(0, 50).forEach(i -> fail("nobody" + i, 1, "10.0.6.1"));
    refused(TOO_MANY_ATTEMPTS, people.get(1).username(), OWN_PASSWORD, "10.0.6.1");
    enter(people.get(0), OWN_PASSWORD, "10.0.6.1");
    enter(people.get(1), OWN_PASSWORD, "10.0.6.2");
  }

  @Test
  void an_unknown_name_is_answered_and_made_to_wait_like_a_known_one() {
    register("050007");
    for (var name : List.of("a050007", "a999999")) {
      var wrong = refused(UNAUTHENTICATED, name, "wrong", "10.0.7.1");
      fail(name, 4, "10.0.7.1");
      var waiting = refused(TOO_MANY_ATTEMPTS, name, "wrong", "10.0.7.1");
      assertThat(wrong.messageKey()).isEqualTo("refusal.wrong-password");
      assertThat(waiting.messageKey()).isEqualTo("refusal.too-many-attempts");
    }
  }

  @Test
  void a_one_time_password_lets_in_whoever_has_it_however_many_guess() {
    var person =
        agencyAccounts.issue(operator(), List.of(agencies.find("050008")), YEAR, Whom.ALL).get(0);
    fail(person.username(), 5, "10.0.8.1");
    refused(TOO_MANY_ATTEMPTS, person.username(), "wrong", "10.0.8.1");
    enter(person, person.password(), "10.0.8.1");
  }

  @Test
  void a_one_time_password_expires_after_thirty_days() {
    var person =
        agencyAccounts.issue(operator(), List.of(agencies.find("050009")), YEAR, Whom.ALL).get(0);
    clock.forward(Duration.ofDays(30).minusMinutes(1));
    enter(person, person.password(), "10.0.9.1");
    clock.forward(Duration.ofMinutes(2));
    var refusal = refused(UNAUTHENTICATED, person.username(), person.password(), "10.0.9.1");
    assertThat(refusal.messageKey()).isEqualTo("refusal.password-expired");
  }

  @Test
  void guesses_at_once_are_judged_one_after_another() throws Exception {
    var person = register("050010").get(0);
    Callable<RefusalCode> guess =
        () -> {
          try {
            signIns.signIn(person.username(), "wrong", "10.0.10.1");
            return null;
          } catch (Refusal refusal) {
            return refusal.code();
          }
        };
    var outcomes = AtOnce.run(IntStream.range(0, 12).mapToObj(i -> guess).toList());
    assertThat(outcomes).filteredOn(UNAUTHENTICATED::equals).hasSize(5);
    assertThat(outcomes).filteredOn(TOO_MANY_ATTEMPTS::equals).hasSize(7);
    refused(TOO_MANY_ATTEMPTS, person.username(), OWN_PASSWORD, "10.0.10.1");
  }

  @Test
  void right_passwords_at_once_all_let_in() throws Exception {
    var person = register("050011").get(0);
    fail(person.username(), 1, "10.0.11.1");
    Callable<Boolean> enter =
        () -> signIns.signIn(person.username(), OWN_PASSWORD, "10.0.11.1").sessionId().isPresent();
    assertThat(AtOnce.run(IntStream.range(0, 6).mapToObj(i -> enter).toList())).containsOnly(true);
  }

  @Test
  void what_is_counted_tells_neither_names_nor_addresses() throws SQLException {
    fail("a secret typed into the wrong field", 1, "10.0.14.1");
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select * from sign_in_failure")) {
      assertThat(rows.getMetaData().getColumnCount()).isEqualTo(3);
      assertThat(rows.next()).isTrue();
      assertThat(rows.getBytes("subject")).hasSize(16);
    }
  }

  @Test
  void nobody_gets_in_without_a_name_or_a_password() {
    refused(UNAUTHENTICATED, "", "", "10.0.15.1");
    refused(UNAUTHENTICATED, "nobody", OWN_PASSWORD, "10.0.15.1");
    refused(UNAUTHENTICATED, "operator", "", "10.0.15.1");
    refused(UNAUTHENTICATED, "operator", "x".repeat(100_000), "10.0.15.1");
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
      refused(UNAUTHENTICATED, account.username(), account.password(), "10.0.16.1");
      enter(account, OWN_PASSWORD, "10.0.16.1");
    }
    assertThat(accounts.isRegistered(agency, YEAR)).isTrue();
    assertThat(accounts.registeredAgencies(YEAR)).contains("050016").doesNotContain("050015");
  }

  @Test
  void an_agency_stays_registered_when_a_forgotten_password_is_issued_anew() {
    register("050017");
    var agency = agencies.find("050017");
    for (var account : agencyAccounts.issue(operator(), List.of(agency), YEAR, Whom.ALL)) {
      enter(account, account.password(), "10.0.17.1");
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

  @Test
  void a_client_that_is_wrong_too_often_must_wait_but_never_with_the_right_secret() {
    var agency = agencies.find("050020");
    var client = clients.register(operator(), "forgetful", "ระบบ", agency, Set.of(Scope.READ));
    for (int i = 0; i < 5; i++) {
      assertThat(clients.authenticate("forgetful", "wrong", "10.0.20.1")).isEmpty();
    }
    Refused.with(TOO_MANY_ATTEMPTS, () -> clients.authenticate("forgetful", "wrong", "10.0.20.1"));
    assertThat(clients.authenticate("forgetful", client.secret(), "10.0.20.1")).isPresent();
  }

  private List<IssuedAccount> register(String agencyCode) {
    var people =
        agencyAccounts.issue(operator(), List.of(agencies.find(agencyCode)), YEAR, Whom.ALL);
    people.forEach(one -> accounts.register(Callers.of(one), one.password(), OWN_PASSWORD, PERSON));
    return people;
  }

  private void enter(IssuedAccount person, String password, String address) {
    assertThat(signIns.signIn(person.username(), password, address).sessionId()).isPresent();
  }

  private void fail(String username, int times, String address) {
    for (int i = 0; i < times; i++) {
      refused(UNAUTHENTICATED, username, "wrong", address);
    }
  }

  private Refusal refused(RefusalCode code, String username, String password, String address) {
    return Refused.with(code, () -> signIns.signIn(username, password, address));
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
