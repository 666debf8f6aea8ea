package org.openita.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.demonstration.Demonstration.FRESH_AGENCY;
import static org.openita.demonstration.Demonstration.YEAR;

import jakarta.inject.Inject;
import java.util.EnumSet;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.openita.approval.DossierState;
import org.openita.identity.ApiClients;
import org.openita.identity.Callers;
import org.openita.identity.IssuedAccount;
import org.openita.identity.Role;
import org.openita.identity.SignIns;
import org.openita.monitoring.AgencyStatus;
import org.openita.monitoring.AgencyStatuses;
import org.openita.scoring.ScoringRuns;

@ArquillianTest
class DemonstrationIT {

  @Inject private Demonstration demonstration;
  @Inject private SignIns signIns;
  @Inject private ApiClients clients;
  @Inject private AgencyStatuses statuses;
  @Inject private ScoringRuns runs;

  @Test
  void it_is_loaded_once_and_everybody_in_it_can_begin() {
    var credentials = demonstration.load(Extent.SMALL).orElseThrow();
    assertThat(demonstration.load(Extent.SMALL)).isEmpty();

    assertThat(credentials.accounts())
        .extracting(IssuedAccount::role)
        .containsAll(EnumSet.allOf(Role.class));
    var seen = EnumSet.noneOf(Role.class);
    for (var account : credentials.accounts()) {
      if (seen.add(account.role())) {
        var signIn = signIns.signIn(account.username(), account.password(), "");
        assertThat(signIn.codeDue().isPresent()).isEqualTo(account.role() == Role.OPERATOR);
        assertThat(account.totpSecret().isPresent()).isEqualTo(account.role() == Role.OPERATOR);
      }
    }
    assertThat(credentials.clients())
        .hasSize(3)
        .allSatisfy(
            client ->
                assertThat(clients.authenticate(client.id(), client.secret(), "")).isPresent());

    assertThat(status(FRESH_AGENCY).internal().headcount()).isEmpty();
    assertThat(status(FRESH_AGENCY).registered()).isTrue();
    assertThat(status("050001").missing()).isEmpty();
    assertThat(status("050002").disclosures().state()).isEqualTo(DossierState.SUBMITTED);
    assertThat(status("050003").internal().dossier().state()).isEqualTo(DossierState.SUBMITTED);
    assertThat(runs.run(Callers.operator(), YEAR).announced()).isEqualTo(1);
  }

  private AgencyStatus status(String agencyCode) {
    return statuses.of(Callers.operator(), YEAR, agencyCode);
  }
}
