package org.openita.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.common.RefusalCode.DUPLICATE;
import static org.openita.common.RefusalCode.FORBIDDEN;
import static org.openita.common.RefusalCode.INVALID_INPUT;
import static org.openita.common.RefusalCode.INVALID_STATE;
import static org.openita.common.RefusalCode.NOT_FOUND;
import static org.openita.common.RefusalCode.VERSION_CONFLICT;
import static org.openita.identity.Callers.administrator;
import static org.openita.identity.Callers.operator;
import static org.openita.identity.Callers.supervisor;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.openita.container.AtOnce;
import org.openita.container.MovableClock;
import org.openita.container.Refused;
import org.openita.container.Scenario;
import org.openita.registry.Agencies;
import org.openita.stakeholder.Stakeholders;

/** Each test has a client to itself. */
@ArquillianTest
class ApiClientsIT {

  private static final String HERE = "203.0.113.9";

  @Inject private ApiClients clients;
  @Inject private Agencies agencies;
  @Inject private Stakeholders stakeholders;
  @Inject private Scenario scenario;
  @Inject private MovableClock clock;

  @Test
  void a_client_goes_over_to_its_next_secret_without_a_gap() {
    var first = register("rotating", Scope.READ);
    var second = clients.issueSecret(operator(), "rotating");
    assertThat(prove(first)).isPresent();
    assertThat(prove(second)).isPresent();
    Refused.with(INVALID_STATE, () -> clients.issueSecret(operator(), "rotating"));

    var older = clients.find(operator(), "rotating").secrets().get(1);
    clients.revoke(operator(), "rotating", older.number());
    assertThat(prove(first)).isEmpty();
    assertThat(prove(second)).isPresent();
    clients.issueSecret(operator(), "rotating");
    Refused.with(NOT_FOUND, () -> clients.revoke(operator(), "rotating", -1));
  }

  @Test
  void of_two_secrets_issued_at_once_one_is() throws InterruptedException {
    register("racing", Scope.READ);
    Callable<IssuedClient> issue = () -> clients.issueSecret(operator(), "racing");
    assertThat(AtOnce.run(List.of(issue, issue)))
        .filteredOn(IssuedClient.class::isInstance)
        .hasSize(1);
  }

  @Test
  void a_secret_expires_after_a_year() {
    var issued = register("ageing", Scope.READ);
    assertThat(prove(issued)).isPresent();
    clock.forward(Duration.ofDays(366));
    assertThat(prove(issued)).isEmpty();
    assertThat(clients.find(operator(), "ageing").secrets().get(0).valid()).isFalse();
    assertThat(prove(clients.issueSecret(operator(), "ageing"))).isPresent();
  }

  @Test
  void a_client_calls_from_its_networks_only() {
    var issued = register("confined", Scope.READ);
    var version = clients.find(operator(), "confined").version();
    clients.confine(operator(), "confined", "203.0.113.0/24\n2001:db8::/32", version);
    assertThat(prove(issued)).isPresent();
    assertThat(clients.authenticate("confined", issued.secret(), "198.51.100.1")).isEmpty();
    assertThat(clients.authenticate("confined", issued.secret(), "")).isEmpty();
    Refused.with(
        VERSION_CONFLICT, () -> clients.confine(operator(), "confined", "0.0.0.0/0", version));
    long now = clients.find(operator(), "confined").version();
    for (var wrong : List.of("example.org", "203.0.113.0/40", "10.0.0.0/8 ".repeat(21))) {
      Refused.with(INVALID_INPUT, () -> clients.confine(operator(), "confined", wrong, now));
    }
    assertThat(clients.find(operator(), "confined").networks())
        .containsExactly("203.0.113.0/24", "2001:db8::/32");
    clients.confine(operator(), "confined", " ", now);
    assertThat(clients.authenticate("confined", issued.secret(), "198.51.100.1")).isPresent();
  }

  @Test
  void a_disabled_client_is_nobody_until_it_is_enabled() {
    var issued = register("resting", Scope.READ);
    clients.disable(operator(), "resting");
    assertThat(prove(issued)).isEmpty();
    clients.enable(operator(), "resting");
    assertThat(prove(issued)).isPresent();
  }

  @Test
  void its_last_use_is_known_to_the_minute() {
    var issued = register("used", Scope.READ);
    assertThat(clients.find(operator(), "used").lastUsedAt()).isEmpty();
    prove(issued);
    var first = clients.find(operator(), "used").lastUsedAt();
    assertThat(first).isPresent();
    prove(issued);
    assertThat(clients.find(operator(), "used").lastUsedAt()).isEqualTo(first);
    clock.forward(Duration.ofSeconds(61));
    prove(issued);
    assertThat(clients.find(operator(), "used").lastUsedAt().orElseThrow())
        .isAfter(first.orElseThrow());
  }

  @Test
  void a_client_that_may_only_write_writes() {
    scenario.openAll();
    var caller = prove(register("writing", Scope.WRITE)).orElseThrow();
    var written = stakeholders.putInternal(caller, Scenario.YEAR, "050001", 100, 0);
    assertThat(written.headcount()).contains(100);
    Refused.with(
        NOT_FOUND, () -> stakeholders.putInternal(caller, Scenario.YEAR, "050002", 100, 0));
  }

  @Test
  void operators_alone_look_after_clients() {
    register("guarded", Scope.READ);
    for (var other : List.of(administrator("050001"), supervisor("PACC"))) {
      Refused.with(FORBIDDEN, () -> clients.list(other));
      Refused.with(FORBIDDEN, () -> clients.find(other, "guarded"));
      Refused.with(FORBIDDEN, () -> clients.issueSecret(other, "guarded"));
      Refused.with(FORBIDDEN, () -> clients.revoke(other, "guarded", 1));
      Refused.with(FORBIDDEN, () -> clients.confine(other, "guarded", "", 1));
      Refused.with(FORBIDDEN, () -> clients.disable(other, "guarded"));
      Refused.with(FORBIDDEN, () -> clients.enable(other, "guarded"));
    }
    Refused.with(NOT_FOUND, () -> clients.find(operator(), "nobody"));
    Refused.with(DUPLICATE, () -> register("guarded", Scope.READ));
    Refused.with(INVALID_INPUT, () -> register("Not An Id", Scope.READ));
    assertThat(clients.list(operator())).extracting(ClientSummary::id).contains("guarded");
  }

  private IssuedClient register(String id, Scope... scopes) {
    return clients.register(operator(), id, "ระบบทดสอบ", agencies.find("050001"), Set.of(scopes));
  }

  private Optional<Caller> prove(IssuedClient issued) {
    return clients.authenticate(issued.id(), issued.secret(), HERE);
  }
}
