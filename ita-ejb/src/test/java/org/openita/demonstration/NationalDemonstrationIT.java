package org.openita.demonstration;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.demonstration.Demonstration.FRESH_AGENCY;
import static org.openita.demonstration.Demonstration.YEAR;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.openita.container.Deployments;
import org.openita.identity.Callers;
import org.openita.identity.IssuedAccount;
import org.openita.identity.SignIns;
import org.openita.monitoring.AgencyStatuses;
import org.openita.registry.Agencies;
import org.openita.registry.AgencyFilter;
import org.openita.registry.AgencyPeriod;

@ArquillianTest
class NationalDemonstrationIT {

  @Inject private Demonstration demonstration;
  @Inject private Agencies agencies;
  @Inject private SignIns signIns;
  @Inject private AgencyStatuses statuses;

  @Deployment
  static WebArchive domain() {
    return Deployments.onEmptyDatabase();
  }

  @Test
  void the_whole_nation_is_there_and_everybody_can_sign_in() {
    var credentials = demonstration.load(Extent.NATIONAL).orElseThrow();

    assertThat(credentials.agencies()).isEqualTo(8302);
    var nation = agencies.all(YEAR, AgencyFilter.ALL);
    var groups = nation.stream().collect(groupingBy(AgencyPeriod::groupNumber, counting()));
    assertThat(IntStream.rangeClosed(1, 10).mapToObj(groups::get).toList())
        .isEqualTo(List.of(729L, 592L, 1475L, 1512L, 830L, 879L, 706L, 573L, 631L, 375L));

    assertThat(credentials.accounts()).hasSize(2 * 8302 + 7);
    assertThat(credentials.accounts()).extracting(IssuedAccount::username).doesNotHaveDuplicates();
    for (var username : List.of("a165325", "t152236", "a" + FRESH_AGENCY)) {
      var account =
          credentials.accounts().stream()
              .filter(one -> one.username().equals(username))
              .findFirst()
              .orElseThrow();
      assertThat(account.agencyCode()).contains(username.substring(1));
      assertThat(signIns.signIn(username, account.password(), "").sessionId()).isPresent();
    }
    assertThat(statuses.of(Callers.operator(), YEAR, "050001").missing()).isEmpty();
    assertThat(statuses.of(Callers.operator(), YEAR, FRESH_AGENCY).internal().headcount())
        .isEmpty();
  }
}
