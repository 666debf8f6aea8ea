package org.openita.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.common.RefusalCode.UNAUTHENTICATED;
import static org.openita.identity.Callers.operator;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.openita.common.Refusal;
import org.openita.common.RefusalCode;
import org.openita.container.Refused;
import org.openita.registry.Agencies;

/** People who sign in, rightly or not. */
@Dependent
public class SignInPeople {

  static final String OWN_PASSWORD = "a phrase of my own";
  static final Person PERSON =
      new Person("สมชาย ใจดี", "นักวิชาการ", "02 123 4567", "somchai@example.go.th");

  private static final int YEAR = 2563;

  @Inject private SignIns signIns;
  @Inject private Accounts accounts;
  @Inject private AgencyAccounts agencyAccounts;
  @Inject private Agencies agencies;

  /** The people of an agency, after their first sign-in. */
  List<IssuedAccount> register(String agencyCode) {
    var people =
        agencyAccounts.issue(operator(), List.of(agencies.find(agencyCode)), YEAR, Whom.ALL);
    people.forEach(one -> accounts.register(Callers.of(one), one.password(), OWN_PASSWORD, PERSON));
    return people;
  }

  void enter(IssuedAccount person, String password, String address) {
    assertThat(signIns.signIn(person.username(), password, address).sessionId()).isPresent();
  }

  void fail(String username, int times, String address) {
    for (int i = 0; i < times; i++) {
      refused(UNAUTHENTICATED, username, "wrong", address);
    }
  }

  Refusal refused(RefusalCode code, String username, String password, String address) {
    return Refused.with(code, () -> signIns.signIn(username, password, address));
  }
}
