package org.openita.identity;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.openita.common.AuditNote;
import org.openita.common.Page;
import org.openita.common.PersonalView;
import org.openita.common.Refusal;
import org.openita.common.RefusalCode;

/** What operators do about other people's accounts: find, disable and enable them. */
@Stateless
public class AccountAdministration {

  @Inject private AccountShelf accounts;
  @Inject private SecondFactorShelf factors;
  @Inject private SessionShelf sessions;
  @Inject private Event<AuditNote> audit;
  @Inject private Event<AccountEnded> ended;
  @Inject private Clock clock;

  /**
   * Accounts by user name.
   *
   * @param page from 0
   * @param size 1 to {@value Page#LARGEST}
   * @throws Refusal {@code FORBIDDEN} unless the caller is an operator
   */
  @PersonalView
  public Page<AccountSummary> search(Caller caller, AccountFilter filter, int page, int size) {
    caller.require(Role.OPERATOR);
    var found = accounts.search(filter, page, size);
    var enrolled = factors.enrolledAmong(found.items());
    return found.map(account -> summary(account, enrolled.contains(account.id())));
  }

  /**
   * @throws Refusal {@code FORBIDDEN} unless the caller is an operator, {@code NOT_FOUND} for an
   *     unknown user name
   */
  @PersonalView
  public AccountSummary find(Caller caller, String username) {
    caller.require(Role.OPERATOR);
    var account = accounts.require(username);
    return summary(account, factors.isEnrolled(account));
  }

  private AccountSummary summary(Account account, boolean secondFactor) {
    return new AccountSummary(
        account.username(),
        account.role(),
        account.agencyCode(),
        account.fullName(),
        account.state(clock.instant()),
        account.lastSignedInAt(),
        secondFactor,
        account.disabledReason());
  }

  /**
   * Lets nobody sign in to an account any more; whoever is, is out at their next request, and what
   * they have handed over to others ends.
   *
   * @throws Refusal {@code FORBIDDEN} unless the caller is an operator and it is somebody else's,
   *     {@code NOT_FOUND} for an unknown user name, {@code INVALID_INPUT} without a reason, {@code
   *     INVALID_STATE} for the last operator who can sign in
   */
  public void disable(Caller caller, String username, String reason) {
    var account = ofSomebodyElse(caller, username);
    var stated = Reason.of(reason);
    if (account.role() == Role.OPERATOR) {
      requireAnother(account);
    }
    account.disable(stated, clock.instant());
    sessions.endAll(account);
    ended.fire(new AccountEnded(account.username()));
    audit.fire(AuditNote.done().saying("username", username).saying("reason", stated));
  }

  /**
   * Lets the person sign in again.
   *
   * @throws Refusal {@code FORBIDDEN} unless the caller is an operator and it is somebody else's,
   *     {@code NOT_FOUND} for an unknown user name
   */
  public void enable(Caller caller, String username) {
    ofSomebodyElse(caller, username).enable();
  }

  /** Two operators who disable each other at the same time do so one after the other. */
  private void requireAnother(Account operator) {
    var now = clock.instant();
    accounts.lockedOf(Role.OPERATOR).stream()
        .filter(other -> !other.username().equals(operator.username()))
        .filter(other -> other.enabled() && !other.passwordExpiredAt(now))
        .findFirst()
        .orElseThrow(() -> Refusal.of(RefusalCode.INVALID_STATE, "refusal.last-operator"));
  }

  private Account ofSomebodyElse(Caller caller, String username) {
    caller.require(Role.OPERATOR);
    if (caller.name().equals(username)) {
      throw Refusal.of(RefusalCode.FORBIDDEN, "refusal.own-account");
    }
    return accounts.require(username);
  }
}
