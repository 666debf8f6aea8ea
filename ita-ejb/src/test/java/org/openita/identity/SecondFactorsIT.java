package org.openita.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.common.RefusalCode.FORBIDDEN;
import static org.openita.common.RefusalCode.INVALID_INPUT;
import static org.openita.common.RefusalCode.INVALID_STATE;
import static org.openita.common.RefusalCode.NOT_FOUND;
import static org.openita.common.RefusalCode.TOO_MANY_ATTEMPTS;
import static org.openita.common.RefusalCode.UNAUTHENTICATED;
import static org.openita.identity.Callers.administrator;
import static org.openita.identity.Callers.operator;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openita.container.AtOnce;
import org.openita.container.MovableClock;
import org.openita.container.Refused;
import org.openita.registry.Agencies;

/** Sessions and second factors. Each test has an agency and its addresses to itself. */
@ArquillianTest
class SecondFactorsIT {

  private static final int YEAR = 2563;

  private static final String OWN_PASSWORD = "a phrase of my own";
  private static final Person PERSON =
      new Person("สมชาย ใจดี", "นักวิชาการ", "02 123 4567", "somchai@example.go.th");

  @Inject private FirstAccounts firstAccounts;
  @Inject private SignIns signIns;
  @Inject private Sessions sessions;
  @Inject private SecondFactors factors;
  @Inject private Accounts accounts;
  @Inject private AgencyAccounts agencyAccounts;
  @Inject private OwnAccounts own;
  @Inject private Agencies agencies;
  @Inject private MovableClock clock;

  @Resource(lookup = "java:app/jdbc/ita")
  private DataSource database;

  @BeforeEach
  void theFirstOperatorIsThere() {
    firstAccounts.makeOperator(OWN_PASSWORD);
  }

  @Test
  void an_operator_without_a_second_factor_may_enrol_one_and_nothing_else() {
    var first = presence(signIns.signIn("operator", OWN_PASSWORD, "10.1.0.1"));
    assertThat(first.due()).isEqualTo(Presence.Due.SECOND_FACTOR);
    Refused.with(
        FORBIDDEN,
        () ->
            agencyAccounts.issue(first.caller(), List.of(agencies.find("050001")), YEAR, Whom.ALL));
    Refused.with(FORBIDDEN, () -> own.changePassword(first.caller(), OWN_PASSWORD, "and another"));

    var secret = enrol(first.caller());

    var then = sessions.resume(first.caller().session().orElseThrow()).orElseThrow();
    assertThat(then.due()).isEqualTo(Presence.Due.NOTHING);
    agencyAccounts.issue(then.caller(), List.of(agencies.find("050001")), YEAR, Whom.ALL);
    Refused.with(FORBIDDEN, () -> factors.remove(then.caller(), OWN_PASSWORD));
    var proof = signIns.signIn("operator", OWN_PASSWORD, "10.1.0.1").codeDue().orElseThrow();
    clock.forward(Totp.STEP);
    assertThat(signIns.confirm(proof, code(secret), "10.1.0.1").sessionId()).isPresent();
  }

  @Test
  void a_code_is_accepted_once_and_its_like_before_it_never() {
    var person = enrolled("050002", "10.1.2.1");
    var code = code(person.secret);
    var earlier = Totp.code(person.secret, Totp.stepAt(clock.instant()) - 1);
    assertThat(signIns.confirm(person.proof(), code, person.address).sessionId()).isPresent();
    var again = person.proof();
    for (var used : List.of(code, earlier)) {
      Refused.with(UNAUTHENTICATED, () -> signIns.confirm(again, used, person.address));
    }
  }

  @Test
  void of_the_same_code_sent_many_times_at_once_one_is_accepted() throws Exception {
    var person = enrolled("050003", "10.1.3.1");
    var proof = person.proof();
    var code = code(person.secret);
    Callable<Boolean> confirm =
        () -> signIns.confirm(proof, code, person.address).sessionId().isPresent();
    var outcomes = AtOnce.run(Stream.generate(() -> confirm).limit(4).toList());
    assertThat(outcomes).filteredOn(Boolean.TRUE::equals).hasSize(1);
  }

  @Test
  void wrong_codes_make_wait_and_a_recovery_code_lets_in_once() {
    var person = enrolled("050004", "10.1.4.1");
    var proof = person.proof();
    for (int i = 0; i < 5; i++) {
      Refused.with(UNAUTHENTICATED, () -> signIns.confirm(proof, "000000", person.address));
    }
    Refused.with(
        TOO_MANY_ATTEMPTS, () -> signIns.confirm(proof, code(person.secret), person.address));
    var recovery = person.recoveryCodes.get(3);
    assertThat(signIns.confirm(proof, recovery, person.address).sessionId()).isPresent();
    assertThat(factors.own(person.caller).unusedRecoveryCodes()).isEqualTo(9);
    clock.forward(Duration.ofDays(1));
    Refused.with(UNAUTHENTICATED, () -> signIns.confirm(person.proof(), recovery, person.address));
  }

  @Test
  void new_recovery_codes_take_the_place_of_the_old_ones() {
    var person = enrolled("050005", "10.1.5.1");
    Refused.with(INVALID_INPUT, () -> factors.renewRecoveryCodes(person.caller, "wrong"));
    var renewed = factors.renewRecoveryCodes(person.caller, OWN_PASSWORD);
    assertThat(renewed).hasSize(10).doesNotHaveDuplicates();
    Refused.with(
        UNAUTHENTICATED,
        () -> signIns.confirm(person.proof(), person.recoveryCodes.get(0), person.address));
    assertThat(signIns.confirm(person.proof(), renewed.get(0), person.address).sessionId())
        .isPresent();
  }

  @Test
  void the_first_step_holds_for_ten_minutes_and_for_the_password_that_was_given() {
    var person = enrolled("050006", "10.1.6.1");
    var early = person.proof();
    clock.forward(Duration.ofMinutes(10));
    Refused.with(
        UNAUTHENTICATED, () -> signIns.confirm(early, code(person.secret), person.address));
    var late = person.proof();
    own.changePassword(person.caller, OWN_PASSWORD, "quite another phrase");
    Refused.with(UNAUTHENTICATED, () -> signIns.confirm(late, code(person.secret), person.address));
  }

  @Test
  void an_authenticator_counts_once_it_has_shown_a_code_and_the_one_before_until_then() {
    var person = enrolled("050007", "10.1.7.1");
    var candidate = factors.propose(person.caller);
    assertThat(factors.propose(person.caller)).isEqualTo(candidate);
    Refused.with(INVALID_INPUT, () -> factors.confirm(person.caller, OWN_PASSWORD, "000000"));
    assertThat(signIns.confirm(person.proof(), code(person.secret), person.address).sessionId())
        .isPresent();
    var secret = enrol(person.caller);
    clock.forward(Totp.STEP.multipliedBy(2));
    Refused.with(
        UNAUTHENTICATED,
        () -> signIns.confirm(person.proof(), code(person.secret), person.address));
    assertThat(signIns.confirm(person.proof(), code(secret), person.address).sessionId())
        .isPresent();
  }

  @Test
  void secrets_are_kept_wrapped() throws SQLException {
    var person = enrolled("050008", "10.1.8.1");
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select wrapped_secret from second_factor")) {
      while (rows.next()) {
        var kept = rows.getBytes(1);
        assertThat(kept).hasSize(Totp.SECRET_BYTES + 28);
        assertThat(Totp.base32(kept)).doesNotContain(Totp.base32(person.secret));
      }
    }
  }

  @Test
  void an_operator_takes_a_lost_authenticator_from_somebody_else_with_a_reason() {
    var person = enrolled("050009", "10.1.9.1");
    Refused.with(FORBIDDEN, () -> factors.reset(administrator("050009"), person.username, "lost"));
    Refused.with(FORBIDDEN, () -> factors.reset(operator(), "operator", "lost"));
    Refused.with(NOT_FOUND, () -> factors.reset(operator(), "nobody", "lost"));
    Refused.with(INVALID_INPUT, () -> factors.reset(operator(), person.username, " "));
    factors.reset(operator(), person.username, "lost");
    Refused.with(INVALID_STATE, () -> factors.reset(operator(), person.username, "lost"));
    assertThat(sessions.resume(person.caller.session().orElseThrow())).isEmpty();
    assertThat(signIns.signIn(person.username, OWN_PASSWORD, person.address).sessionId())
        .isPresent();
  }

  @Test
  void a_session_ends_after_half_an_hour_without_use_and_after_a_working_day_with_it() {
    var idle = session("050010", "10.1.10.1");
    for (int hour = 0; hour < 23; hour++) {
      clock.forward(Duration.ofMinutes(29));
      assertThat(sessions.resume(idle)).isPresent();
    }
    clock.forward(Duration.ofMinutes(32));
    assertThat(sessions.resume(idle)).isEmpty();

    var longest = session("050010", "10.1.10.1");
    for (int hour = 0; hour < 24; hour++) {
      clock.forward(Duration.ofMinutes(29));
      assertThat(sessions.resume(longest)).isPresent();
    }
    clock.forward(Duration.ofMinutes(25));
    assertThat(sessions.resume(longest)).isEmpty();
  }

  @Test
  void signing_out_everywhere_leaves_the_present_session_and_changing_the_password_too() {
    var other = session("050011", "10.1.11.1");
    var present = session("050011", "10.1.11.2");
    var caller = sessions.resume(present).orElseThrow().caller();
    assertThat(sessions.own(caller)).extracting(OpenSession::present).containsOnlyOnce(true);
    assertThat(sessions.own(caller))
        .extracting(OpenSession::address)
        .containsExactlyInAnyOrder("10.1.11.1", "10.1.11.2");
    sessions.endOthers(caller);
    assertThat(sessions.resume(other)).isEmpty();

    var third = session("050011", "10.1.11.3");
    own.changePassword(caller, OWN_PASSWORD, "quite another phrase");
    assertThat(sessions.resume(third)).isEmpty();
    assertThat(sessions.resume(present)).isPresent();
    sessions.signOut(caller);
    assertThat(sessions.resume(present)).isEmpty();
  }

  @Test
  void nobody_ends_the_session_of_somebody_else() {
    var session = session("050012", "10.1.12.1");
    var stranger = sessions.resume(session("050013", "10.1.13.1")).orElseThrow().caller();
    sessions.end(stranger, session);
    assertThat(sessions.resume(session)).isPresent();
    Refused.with(FORBIDDEN, () -> sessions.endAll(stranger, "a050012"));
    sessions.endAll(operator(), "a050012");
    assertThat(sessions.resume(session)).isEmpty();
  }

  /** Somebody with an authenticator, who has not shown a code of the present step yet. */
  private final class Enrolled {

    private final String username;
    private final String address;
    private final Caller caller;
    private final byte[] secret;
    private final List<String> recoveryCodes;

    private Enrolled(String agencyCode, String address) {
      this.username = "a" + agencyCode;
      this.address = address;
      this.caller = sessions.resume(session(agencyCode, address)).orElseThrow().caller();
      this.secret = base32(factors.propose(caller).secret());
      this.recoveryCodes = factors.confirm(caller, OWN_PASSWORD, code(secret));
      clock.forward(Totp.STEP.multipliedBy(2));
    }

    private PasswordProof proof() {
      return signIns.signIn(username, OWN_PASSWORD, address).codeDue().orElseThrow();
    }
  }

  private Enrolled enrolled(String agencyCode, String address) {
    return new Enrolled(agencyCode, address);
  }

  private byte[] enrol(Caller caller) {
    var secret = base32(factors.propose(caller).secret());
    assertThat(factors.confirm(caller, OWN_PASSWORD, code(secret))).hasSize(10);
    return secret;
  }

  private String code(byte[] secret) {
    return Totp.code(secret, Totp.stepAt(clock.instant()));
  }

  /** A session of the administrator of an agency, who is registered. */
  private String session(String agencyCode, String address) {
    if (!accounts.isRegistered(agencies.find(agencyCode), YEAR)) {
      register(agencyCode);
    }
    return signIns.signIn("a" + agencyCode, OWN_PASSWORD, address).sessionId().orElseThrow();
  }

  private void register(String agencyCode) {
    agencyAccounts
        .issue(operator(), List.of(agencies.find(agencyCode)), YEAR, Whom.ALL)
        .forEach(one -> accounts.register(Callers.of(one), one.password(), OWN_PASSWORD, PERSON));
  }

  private Presence presence(SignIn signIn) {
    return sessions.resume(signIn.sessionId().orElseThrow()).orElseThrow();
  }

  private static byte[] base32(String text) {
    var bits = new StringBuilder();
    text.chars()
        .map("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"::indexOf)
        .forEach(five -> bits.append(Integer.toBinaryString(32 + five).substring(1)));
    var bytes = new byte[bits.length() / Byte.SIZE];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Integer.parseInt(bits.substring(i * 8, i * 8 + 8), 2);
    }
    return bytes;
  }
}
