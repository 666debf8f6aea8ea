package org.openita.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.openita.common.RefusalCode.FORBIDDEN;
import static org.openita.container.Scenario.YEAR;
import static org.openita.identity.Callers.operator;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.openita.audit.chain.AuditRecord;
import org.openita.audit.chain.Entry;
import org.openita.container.Refused;
import org.openita.identity.Accounts;
import org.openita.identity.AgencyAccounts;
import org.openita.identity.ApiClients;
import org.openita.identity.AuthenticatorCodes;
import org.openita.identity.Caller;
import org.openita.identity.Callers;
import org.openita.identity.OfficeAccounts;
import org.openita.identity.Person;
import org.openita.identity.Role;
import org.openita.identity.Scope;
import org.openita.identity.SecondFactors;
import org.openita.identity.SignIns;
import org.openita.identity.Whom;
import org.openita.registry.Agencies;

/** What records keep to themselves. Each test has an agency to itself. */
@ArquillianTest
class AuditSecretsIT {

  private static final String PHRASE = "a phrase for the second factor";

  @Inject private AuditSteps steps;
  @Inject private Accounts accounts;
  @Inject private AgencyAccounts agencyAccounts;
  @Inject private OfficeAccounts offices;
  @Inject private SecondFactors factors;
  @Inject private SignIns signIns;
  @Inject private Agencies agencies;
  @Inject private ApiClients clients;

  @Test
  void no_record_holds_a_password_a_name_or_a_number_of_a_person() {
    var agency = "050007";
    var person =
        new Person("สมหญิง รักไทย", "ผู้อำนวยการกอง", "02 123 4567", "somying@example.go.th");
    for (var account :
        agencyAccounts.issue(operator(), List.of(agencies.find(agency)), YEAR, Whom.ALL)) {
      signIns.signIn(account.username(), account.password(), "192.0.2.7");
      accounts.register(Callers.of(account), account.password(), "a phrase of my own", person);
      assertThat(steps.everything()).doesNotContain(account.password());
    }
    assertThat(steps.everything())
        .contains("a050007", "fullName", "passwordHash")
        .doesNotContain("a phrase of my own", "สมหญิง", "ผู้อำนวยการกอง")
        .doesNotContain("02 123 4567", "somying@", "PBKDF2", "pbkdf2");
  }

  @Test
  void looking_at_the_people_of_the_offices_is_kept_as_a_look_at_personal_data() {
    var asking = Callers.assessor("assessor-of-the-log");
    Refused.with(FORBIDDEN, () -> offices.ofRole(asking, Role.ASSESSOR));
    offices.ofRole(operator(), Role.ASSESSOR);
    offices.find(operator(), "nobody-of-the-log");
    assertThat(steps.found(AuditFilter.ALL.withActor(operator().name())))
        .extracting(AuditRecord::entry)
        .extracting(Entry::action, Entry::outcome)
        .contains(tuple("OfficeAccounts.ofRole", "VIEWED"), tuple("OfficeAccounts.find", "VIEWED"));
    assertThat(steps.found(AuditFilter.ALL.withActor(asking.name())))
        .extracting(record -> record.entry().outcome())
        .containsOnly("REFUSED");
  }

  @Test
  void no_record_holds_what_a_second_factor_keeps_secret() {
    var caller = somebodyRegistered("050024");
    var enrolment = factors.propose(caller);
    var codes = factors.confirm(caller, PHRASE, AuthenticatorCodes.now(enrolment));
    var renewed = factors.renewRecoveryCodes(caller, PHRASE);
    assertThat(steps.everything())
        .contains("SecondFactors.confirm", "SecondFactors.renewRecoveryCodes")
        .doesNotContain(enrolment.secret())
        .doesNotContain(codes)
        .doesNotContain(renewed);
  }

  private Caller somebodyRegistered(String agency) {
    var account =
        agencyAccounts.issue(operator(), List.of(agencies.find(agency)), YEAR, Whom.ALL).get(0);
    var person = new Person("สมชาย ใจดี", "นิติกร", "02 765 4321", "somchai@example.go.th");
    accounts.register(Callers.of(account), account.password(), PHRASE, person);
    return Callers.of(account);
  }

  @Test
  void a_wrong_secret_of_a_client_is_kept_without_the_secret() {
    var agency = "050027";
    var issued =
        clients.register(
            operator(), "client-27", "ระบบทดสอบ", agencies.find(agency), Set.of(Scope.READ));
    assertThat(clients.authenticate("client-27", issued.secret() + "x", "192.0.2.7")).isEmpty();
    assertThat(clients.authenticate("secret-as-a-name", "x", "192.0.2.7")).isEmpty();
    assertThat(clients.authenticate("client-27", issued.secret(), "192.0.2.7")).isPresent();
    assertThat(steps.latest(agency).actor()).isEqualTo("client-27");
    assertThat(steps.latest(agency).reason()).isEqualTo("WRONG_SECRET");
    assertThat(steps.everything()).doesNotContain(issued.secret(), "secret-as-a-name");
  }
}
