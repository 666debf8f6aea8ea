package org.openita.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openita.common.Refusal;
import org.openita.common.RefusalCode;

/**
 * Accounts to try the system with. They can be made in a system that has no operator yet and never
 * again, all with one generated password, already registered; the operator with an authenticator.
 */
@Stateless
public class DemonstrationAccounts {

  @Inject private AccountShelf accounts;
  @Inject private RegistrationShelf registrations;
  @Inject private SecondFactorShelf factors;
  @Inject private Passwords passwords;
  @Inject private Clock clock;

  /** Whether they could still be made. */
  public boolean isPossible() {
    return !accounts.has(Role.OPERATOR);
  }

  /**
   * Makes an operator, an assessor, a supervisor of each body and two accounts per agency.
   *
   * @param register lets the operator enter the agencies, and tells them
   * @param year of the cycle for which the agencies register
   * @throws Refusal {@code INVALID_STATE} when the system has an operator
   */
  public List<IssuedAccount> create(
      List<String> supervisingBodyCodes,
      Function<Caller, List<? extends Assessed>> register,
      int year) {
    if (!isPossible()) {
      throw Refusal.of(RefusalCode.INVALID_STATE, "refusal.not-empty");
    }
    var maker = new Maker(OneTimePassword.generate().text(), year);
    var operator = maker.add("operator", Role.OPERATOR, null, null);
    maker.add("assessor", Role.ASSESSOR, null, null);
    for (var code : supervisingBodyCodes) {
      maker.add("supervisor-" + code.toLowerCase(Locale.ROOT), Role.SUPERVISOR, null, code);
    }
    for (var agency : register.apply(operator.caller())) {
      maker.add("a" + agency.code(), Role.AGENCY_ADMIN, agency.code(), null);
      maker.add("t" + agency.code(), Role.AGENCY_EXECUTIVE, agency.code(), null);
    }
    accounts.writeAndForget();
    return maker.issued;
  }

  /**
   * The callers whom what has just been told proves, by user name.
   *
   * @throws Refusal {@code NOT_FOUND} when one of them proves nobody
   */
  public Map<String, Caller> prove(Collection<IssuedAccount> issued) {
    var seen = new HashMap<List<String>, Boolean>();
    return issued.stream()
        .collect(Collectors.toMap(IssuedAccount::username, one -> prove(one, seen)));
  }

  private Caller prove(IssuedAccount issued, Map<List<String>, Boolean> seen) {
    return accounts
        .find(issued.username())
        .filter(
            account ->
                seen.computeIfAbsent(
                    List.of(issued.password(), account.passwordHash()),
                    pair -> passwords.matches(pair.get(0), pair.get(1))))
        .filter(account -> issued.totpSecret().isPresent() == factors.isEnrolled(account))
        .map(Account::caller)
        .orElseThrow(Refusal::notFound);
  }

  /** One password and one hash for all: hashing is slow by design. */
  private final class Maker {

    private final List<IssuedAccount> issued = new ArrayList<>();
    private final String password;
    private final String hash;
    private final int year;

    Maker(String password, int year) {
      this.password = password;
      this.year = year;
      this.hash = passwords.hashOf(password);
    }

    Account add(String username, Role role, String agencyCode, String supervisingBodyCode) {
      var account = accounts.add(new Account(username, role, agencyCode, supervisingBodyCode));
      var person =
          new Person(
              "บัญชีสาธิต " + username, "เจ้าหน้าที่", "0 0000 0000", username + "@example.go.th");
      var now = clock.instant();
      if (agencyCode != null) {
        account.issuedFor(year, "operator", now);
      }
      account.register(hash, person, now);
      registrations.add(account, person, now);
      issued.add(
          new IssuedAccount(
              role,
              username,
              password,
              Optional.ofNullable(agencyCode),
              Optional.of(account)
                  .filter(one -> role == Role.OPERATOR)
                  .map(one -> Totp.base32(factors.enrolAtOnce(one)))));
      return account;
    }
  }
}
