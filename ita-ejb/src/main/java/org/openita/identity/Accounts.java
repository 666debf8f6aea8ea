package org.openita.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.openita.common.Refusal;

/** The accounts of people: the first sign-in, and whether an agency has registered. */
@Stateless
public class Accounts {

  @Inject private AccountShelf accounts;
  @Inject private RegistrationShelf registrations;
  @Inject private SessionShelf sessions;
  @Inject private PresentPassword present;
  @Inject private NewPassword wanted;
  @Inject private Clock clock;

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
    var hash = wanted.hashOf(account, presentPassword, newPassword);
    var now = clock.instant();
    account.register(hash, person, now);
    registrations.add(account, person, now);
    sessions.endAllBut(account, caller.session().orElse(""));
  }

  /**
   * For the separation of duties: what somebody has said their name is.
   *
   * @return absent before the first sign-in
   */
  public Optional<String> fullName(String username) {
    return accounts.find(username).flatMap(Account::fullName);
  }

  /**
   * Codes of all agencies for which {@link #isRegistered} holds.
   *
   * @param year of the cycle, Buddhist Era
   */
  public Set<String> registeredAgencies(int year) {
    return registrations.agencies(year);
  }

  /**
   * Whether both people of the agency have completed their first sign-in for a cycle: the mandatory
   * step "registered" (manual 2563, caution 5).
   */
  public boolean isRegistered(Assessed agency, int year) {
    var people = accounts.ofAgency(agency.code());
    var registered = registrations.amongst(people, year);
    return people.stream()
            .filter(account -> registered.contains(account.username()))
            .map(Account::role)
            .distinct()
            .count()
        == 2;
  }
}
