package org.openita.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openita.common.Refusal;

/**
 * The accounts of people: issuing them, the first sign-in, and whether an agency has registered.
 */
@Stateless
public class Accounts {

  @Inject private AccountShelf accounts;
  @Inject private SessionShelf sessions;
  @Inject private PresentPassword present;
  @Inject private NewPassword wanted;
  @Inject private Clock clock;

  /**
   * Issues the two accounts of an agency, {@code a…} and {@code t…}, or new one-time passwords
   * where they exist (manual 2563, section 6).
   *
   * @throws Refusal {@code FORBIDDEN} unless the caller is an operator
   */
  public List<IssuedAccount> issue(Caller caller, Assessed agency) {
    caller.require(Role.OPERATOR);
    return List.of(
        issue("a" + agency.code(), Role.AGENCY_ADMIN, agency),
        issue("t" + agency.code(), Role.AGENCY_EXECUTIVE, agency));
  }

  private IssuedAccount issue(String username, Role role, Assessed agency) {
    var account =
        accounts
            .find(username)
            .orElseGet(() -> accounts.add(new Account(username, role, agency.code(), null)));
    var password = OneTimePassword.generate();
    account.issue(password, clock.instant());
    sessions.endAll(account);
    return new IssuedAccount(role, username, password.text(), Optional.of(agency.code()));
  }

  /**
   * The caller's own account.
   *
   * @throws Refusal {@code FORBIDDEN} for clients, whose ids may equal the name of a person
   */
  @EvenWhenDue
  public Account own(Caller caller) {
    return accounts.own(caller);
  }

  /**
   * Completes the first sign-in: a password that only the person knows, and who they are. Done
   * again later it changes both. The caller's other sessions end.
   *
   * @throws Refusal {@code INVALID_INPUT} when the present password is wrong or the new one is not
   *     acceptable, {@code TOO_MANY_ATTEMPTS} after too many wrong ones
   */
  @EvenWhenDue
  public void register(Caller caller, String presentPassword, String newPassword, Person person) {
    var account = own(caller);
    present.require(caller, account, presentPassword);
    account.register(wanted.hashOf(account, presentPassword, newPassword), person, clock.instant());
    sessions.endAllBut(account, caller.session().orElse(""));
  }

  /** Codes of all agencies for which {@link #isRegistered} holds. */
  public Set<String> registeredAgencies() {
    return accounts.registeredAgencies();
  }

  /**
   * Whether both people of the agency have completed their first sign-in: the mandatory step
   * "registered" (manual 2563, caution 5).
   */
  public boolean isRegistered(Assessed agency) {
    var people = accounts.ofAgency(agency.code());
    return people.stream().map(Account::role).distinct().count() == 2
        && people.stream().allMatch(Account::registered);
  }
}
