package org.openita.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.common.RefusalCode.FORBIDDEN;
import static org.openita.common.RefusalCode.INVALID_INPUT;
import static org.openita.identity.Callers.administrator;
import static org.openita.identity.Callers.operator;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.openita.container.AtOnce;
import org.openita.container.Deployments;
import org.openita.container.MovableClock;
import org.openita.container.Refused;
import org.openita.registry.Agencies;

/** Each test has an agency to itself. */
@ArquillianTest
class SignInsIT {

  private static final String FIRST_PASSWORD = "the very first password";
  private static final String OWN_PASSWORD = "a phrase of my own";
  private static final Person PERSON =
      new Person("สมชาย ใจดี", "นักวิชาการ", "02 123 4567", "somchai@example.go.th");

  @Inject private SignIns signIns;
  @Inject private Accounts accounts;
  @Inject private ApiClients clients;
  @Inject private Agencies agencies;
  @Inject private MovableClock clock;

  @Resource(lookup = "java:app/jdbc/ita")
  private DataSource database;

  @Deployment
  static WebArchive domain() {
    return Deployments.onEmptyDatabase(MovableClock.class)
        .addAsResource(
            new StringAsset("ita.operator.password=" + FIRST_PASSWORD),
            "META-INF/microprofile-config.properties");
  }

  @Test
  void the_first_operator_has_the_password_that_the_installer_chose() {
    var caller = signIns.signIn(" Operator ", FIRST_PASSWORD);
    assertThat(caller.flatMap(Caller::role)).contains(Role.OPERATOR);
    assertThat(signIns.signIn("operator", "something else")).isEmpty();
  }

  @Test
  void passwords_are_kept_as_pbkdf2_with_a_salt_of_their_own() throws SQLException {
    for (var account : accounts.issue(operator(), agencies.find("050013"))) {
      accounts.register(signIn(account).orElseThrow(), account.password(), OWN_PASSWORD, PERSON);
    }
    var hashes = List.of(hash("a050013"), hash("t050013"));
    assertThat(hashes)
        .allSatisfy(
            hash -> assertThat(hash).matches("PBKDF2WithHmacSHA512:210000:[^:]{20,}:[^:]{40,}"))
        .doesNotHaveDuplicates();
  }

  @Test
  void one_time_passwords_are_kept_as_digests_with_a_salt_of_their_own() throws SQLException {
    issue("050012");
    var hashes = List.of(hash("a050012"), hash("t050012"));
    assertThat(hashes)
        .allSatisfy(hash -> assertThat(hash).matches("SHA-256:[^:]{22}:[^:]{43}"))
        .doesNotHaveDuplicates();
  }

  @Test
  void ten_wrong_passwords_lock_the_account_for_a_quarter_of_an_hour() {
    var account = issue("050002");
    for (int i = 0; i < 10; i++) {
      assertThat(signIns.signIn(account.username(), "wrong")).isEmpty();
    }
    assertThat(signIn(account)).isEmpty();
    clock.forward(Duration.ofMinutes(14));
    assertThat(signIn(account)).isEmpty();
    clock.forward(Duration.ofMinutes(2));
    assertThat(signIn(account)).isPresent();
  }

  @Test
  void nine_wrong_passwords_are_forgiven_by_a_right_one() {
    var account = issue("050003");
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 9; i++) {
        assertThat(signIns.signIn(account.username(), "wrong")).isEmpty();
      }
      assertThat(signIn(account)).isPresent();
    }
  }

  @Test
  void wrong_passwords_at_once_are_all_counted() throws Exception {
    var account = issue("050004");
    Callable<Optional<Caller>> guess = () -> signIns.signIn(account.username(), "wrong");
    assertThat(AtOnce.run(IntStream.range(0, 10).mapToObj(i -> guess).toList()))
        .containsOnly(Optional.empty());
    assertThat(signIn(account)).isEmpty();
  }

  @Test
  void right_passwords_at_once_all_let_in() throws Exception {
    var account = issue("050005");
    signIns.signIn(account.username(), "wrong");
    Callable<Boolean> enter = () -> signIn(account).isPresent();
    assertThat(AtOnce.run(IntStream.range(0, 6).mapToObj(i -> enter).toList())).containsOnly(true);
  }

  @Test
  void nobody_gets_in_without_a_name_or_a_password() {
    assertThat(signIns.signIn("", "")).isEmpty();
    assertThat(signIns.signIn("nobody", OWN_PASSWORD)).isEmpty();
    assertThat(signIns.signIn("operator", "")).isEmpty();
  }

  @Test
  void an_agency_is_registered_when_both_people_have_completed_their_first_sign_in() {
    var agency = agencies.find("050006");
    var issued = accounts.issue(operator(), agency);
    for (var account : issued) {
      assertThat(accounts.isRegistered(agency)).isFalse();
      var caller = signIn(account).orElseThrow();
      assertThat(accounts.own(caller).firstSignInDue()).isTrue();
      accounts.register(caller, account.password(), OWN_PASSWORD, PERSON);
      assertThat(accounts.own(caller).firstSignInDue()).isFalse();
      assertThat(signIn(account)).isEmpty();
      assertThat(signIns.signIn(account.username(), OWN_PASSWORD)).isPresent();
    }
    assertThat(accounts.isRegistered(agency)).isTrue();
    assertThat(accounts.registeredAgencies()).contains("050006").doesNotContain("050001");
  }

  @Test
  void an_agency_stays_registered_when_a_forgotten_password_is_issued_anew() {
    var agency = agencies.find("050007");
    for (var account : accounts.issue(operator(), agency)) {
      accounts.register(signIn(account).orElseThrow(), account.password(), OWN_PASSWORD, PERSON);
    }
    var anew = accounts.issue(operator(), agency);
    assertThat(anew)
        .allSatisfy(account -> assertThat(signIn(account)).isPresent())
        .allSatisfy(
            account ->
                assertThat(accounts.own(signIn(account).orElseThrow()).firstSignInDue()).isTrue());
    assertThat(accounts.isRegistered(agency)).isTrue();
    assertThat(accounts.registeredAgencies()).contains("050007");
  }

  @Test
  void registering_asks_for_the_present_password_and_a_new_one_of_twelve_characters() {
    var account = issue("050008");
    var caller = signIn(account).orElseThrow();
    Refused.with(INVALID_INPUT, () -> accounts.register(caller, "wrong", OWN_PASSWORD, PERSON));
    for (var unacceptable :
        List.of(
            "short",
            account.password(),
            "xx a050008 xx",
            agencies.find("050008").name().th() + "2563",
            "x y z ".repeat(34))) {
      Refused.with(
          INVALID_INPUT, () -> accounts.register(caller, account.password(), unacceptable, PERSON));
    }
    assertThat(accounts.own(caller).firstSignInDue()).isTrue();
  }

  @Test
  void only_operators_issue_accounts_and_register_clients() {
    var agency = agencies.find("050009");
    Refused.with(FORBIDDEN, () -> accounts.issue(administrator("050009"), agency));
    Refused.with(
        FORBIDDEN,
        () -> clients.register(administrator("050009"), "x", "x", agency, Set.of(Scope.READ)));
  }

  @Test
  void a_client_is_proved_by_its_secret_and_reads_no_person_s_account() {
    var agency = agencies.find("050010");
    issue("050010");
    var client = clients.register(operator(), "a050010", "ระบบ", agency, Set.of(Scope.READ));
    assertThat(clients.authenticate("a050010", "wrong")).isEmpty();
    var caller = clients.authenticate("a050010", client.secret()).orElseThrow();
    assertThat(caller.mayRead(agency)).isTrue();
    assertThat(caller.mayWrite(agency)).isFalse();
    Refused.with(FORBIDDEN, () -> accounts.own(caller));
  }

  @Test
  void a_client_without_scopes_may_do_nothing() {
    var agency = agencies.find("050011");
    var client = clients.register(operator(), "mute", "ระบบ", agency, Set.of());
    var caller = clients.authenticate("mute", client.secret()).orElseThrow();
    assertThat(caller.mayRead(agency)).isFalse();
  }

  private IssuedAccount issue(String agencyCode) {
    return accounts.issue(operator(), agencies.find(agencyCode)).get(0);
  }

  private Optional<Caller> signIn(IssuedAccount account) {
    return signIns.signIn(account.username(), account.password());
  }

  private String hash(String username) throws SQLException {
    try (var connection = database.getConnection();
        var statement =
            connection.prepareStatement("select password_hash from account where username = ?")) {
      statement.setString(1, username);
      try (var rows = statement.executeQuery()) {
        assertThat(rows.next()).isTrue();
        return rows.getString(1);
      }
    }
  }
}
