package org.openita.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.common.RefusalCode.TOO_MANY_ATTEMPTS;
import static org.openita.common.RefusalCode.UNAUTHENTICATED;
import static org.openita.identity.Callers.operator;
import static org.openita.identity.SignInPeople.OWN_PASSWORD;

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
import org.junit.jupiter.api.Test;
import org.openita.common.Language;
import org.openita.common.Refusal;
import org.openita.common.RefusalCode;
import org.openita.container.AtOnce;
import org.openita.container.MovableClock;
import org.openita.container.Refused;
import org.openita.registry.Agencies;

/** Whoever guesses must wait. Each test has an agency and its addresses to itself. */
@ArquillianTest
class ThrottlingIT {

  private static final int YEAR = 2563;

  @Inject private SignInPeople steps;
  @Inject private SignIns signIns;
  @Inject private AgencyAccounts agencyAccounts;
  @Inject private ApiClients clients;
  @Inject private Agencies agencies;
  @Inject private MovableClock clock;

  @Resource(lookup = "java:app/jdbc/ita")
  private DataSource database;

  @Test
  void five_wrong_passwords_from_an_address_make_it_wait_for_half_a_minute() {
    var person = steps.register("050002").get(0);
    steps.fail(person.username(), 5, "10.0.2.1");
    var refusal = steps.refused(TOO_MANY_ATTEMPTS, person.username(), OWN_PASSWORD, "10.0.2.1");
    assertThat(refusal.message(Language.EN)).contains("in 1 minutes");
    clock.forward(Duration.ofSeconds(31));
    steps.enter(person, OWN_PASSWORD, "10.0.2.1");
  }

  @Test
  void waits_grow_and_a_day_without_failures_is_a_fresh_start() {
    var name = steps.register("050003").get(0).username();
    steps.fail(name, 5, "10.0.3.1");
    clock.forward(Duration.ofSeconds(31));
    steps.fail(name, 1, "10.0.3.1");
    clock.forward(Duration.ofSeconds(31));
    steps.refused(TOO_MANY_ATTEMPTS, name, "wrong", "10.0.3.1");
    clock.forward(Duration.ofDays(1));
    steps.fail(name, 4, "10.0.3.1");
    steps.refused(UNAUTHENTICATED, name, "wrong", "10.0.3.1");
  }

  @Test
  void four_wrong_passwords_are_forgiven_by_a_right_one() {
    var person = steps.register("050004").get(0);
    for (int round = 0; round < 3; round++) {
      steps.fail(person.username(), 4, "10.0.4.1");
      steps.enter(person, OWN_PASSWORD, "10.0.4.1");
    }
  }

  @Test
  void guessing_from_many_addresses_closes_the_account_to_strangers_but_not_to_its_owner() {
    var person = steps.register("050005").get(0);
    steps.enter(person, OWN_PASSWORD, "10.0.5.200");
    for (int address = 1; address <= 20; address++) {
      steps.fail(person.username(), 1, "10.0.5." + address);
    }
    steps.refused(TOO_MANY_ATTEMPTS, person.username(), OWN_PASSWORD, "10.0.5.100");
    steps.enter(person, OWN_PASSWORD, "10.0.5.200");
    steps.refused(TOO_MANY_ATTEMPTS, person.username(), OWN_PASSWORD, "10.0.5.100");
  }

  @Test
  void guessing_many_accounts_closes_the_address_to_strangers_but_not_to_those_who_work_there() {
    var people = steps.register("050006");
    steps.enter(people.get(0), OWN_PASSWORD, "10.0.6.1");
    IntStream.range(0, 50).forEach(i -> steps.fail("nobody" + i, 1, "10.0.6.1"));
    steps.refused(TOO_MANY_ATTEMPTS, people.get(1).username(), OWN_PASSWORD, "10.0.6.1");
    steps.enter(people.get(0), OWN_PASSWORD, "10.0.6.1");
    steps.enter(people.get(1), OWN_PASSWORD, "10.0.6.2");
  }

  @Test
  void an_unknown_name_is_answered_and_made_to_wait_like_a_known_one() {
    steps.register("050007");
    for (var name : List.of("a050007", "a999999")) {
      var wrong = steps.refused(UNAUTHENTICATED, name, "wrong", "10.0.7.1");
      steps.fail(name, 4, "10.0.7.1");
      var waiting = steps.refused(TOO_MANY_ATTEMPTS, name, "wrong", "10.0.7.1");
      assertThat(wrong.messageKey()).isEqualTo("refusal.wrong-password");
      assertThat(waiting.messageKey()).isEqualTo("refusal.too-many-attempts");
    }
  }

  @Test
  void a_one_time_password_lets_in_whoever_has_it_however_many_guess() {
    var person =
        agencyAccounts.issue(operator(), List.of(agencies.find("050008")), YEAR, Whom.ALL).get(0);
    steps.fail(person.username(), 5, "10.0.8.1");
    steps.refused(TOO_MANY_ATTEMPTS, person.username(), "wrong", "10.0.8.1");
    steps.enter(person, person.password(), "10.0.8.1");
  }

  @Test
  void guesses_at_once_are_judged_one_after_another() throws Exception {
    var person = steps.register("050010").get(0);
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
    steps.refused(TOO_MANY_ATTEMPTS, person.username(), OWN_PASSWORD, "10.0.10.1");
  }

  @Test
  void right_passwords_at_once_all_let_in() throws Exception {
    var person = steps.register("050011").get(0);
    steps.fail(person.username(), 1, "10.0.11.1");
    Callable<Boolean> enter =
        () -> signIns.signIn(person.username(), OWN_PASSWORD, "10.0.11.1").sessionId().isPresent();
    assertThat(AtOnce.run(IntStream.range(0, 6).mapToObj(i -> enter).toList())).containsOnly(true);
  }

  @Test
  void what_is_counted_tells_neither_names_nor_addresses() throws SQLException {
    steps.fail("a secret typed into the wrong field", 1, "10.0.14.1");
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select * from sign_in_failure")) {
      assertThat(rows.getMetaData().getColumnCount()).isEqualTo(3);
      assertThat(rows.next()).isTrue();
      assertThat(rows.getBytes("subject")).hasSize(16);
    }
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
}
