package org.openita.identity;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.openita.common.AuditNote;
import org.openita.common.FieldError;
import org.openita.common.Refusal;
import org.openita.common.RefusalCode;

/**
 * The second factors of people: an authenticator app that shows a code, and recovery codes for when
 * it is lost. Everybody may have one; operators must, because they rule over everybody's results.
 */
@Stateless
public class SecondFactors {

  @Inject private AccountShelf accounts;
  @Inject private SecondFactorShelf factors;
  @Inject private SessionShelf sessions;
  @Inject private PresentPassword presentPassword;
  @Inject private Event<AuditNote> audit;

  /**
   * How the caller's own second factor stands.
   *
   * @throws Refusal {@code FORBIDDEN} for clients
   */
  @EvenWhenDue
  public SecondFactorStatus own(Caller caller) {
    return status(accounts.own(caller));
  }

  private SecondFactorStatus status(Account account) {
    return new SecondFactorStatus(
        factors.find(account).filter(SecondFactor::enrolled).map(SecondFactor::enrolledAt),
        factors.unusedRecoveryCodes(account),
        account.role() == Role.OPERATOR);
  }

  /**
   * What to tell a new authenticator. It counts once {@link #confirm} has seen a code of it; until
   * then the one before stays in force.
   *
   * @return the same for an hour
   * @throws Refusal {@code FORBIDDEN} for clients
   */
  @EvenWhenDue
  public Enrolment propose(Caller caller) {
    var account = accounts.own(caller);
    return Enrolment.of(account.username(), factors.candidate(account));
  }

  /**
   * Enrols the authenticator that was proposed. The caller's other sessions end.
   *
   * @param code that it shows
   * @return recovery codes, told once: each lets in instead of one code
   * @throws Refusal {@code INVALID_INPUT} when the password or the code is wrong, {@code
   *     TOO_MANY_ATTEMPTS} after too many wrong passwords
   */
  @EvenWhenDue
  public List<String> confirm(Caller caller, String password, String code) {
    var account = accounts.own(caller);
    presentPassword.require(caller, account, password);
    if (!factors.enrol(account, code)) {
      throw Refusal.invalid(FieldError.of("code", "WRONG", "field.new-code-wrong"));
    }
    sessions.endAllBut(account, caller.session().orElse(""));
    return factors.renewRecoveryCodes(account);
  }

  /**
   * New recovery codes; those before no longer hold.
   *
   * @throws Refusal {@code INVALID_INPUT} when the password is wrong, {@code INVALID_STATE} without
   *     an authenticator, {@code TOO_MANY_ATTEMPTS} after too many wrong passwords
   */
  public List<String> renewRecoveryCodes(Caller caller, String password) {
    var account = enrolled(caller, password);
    audit.fire(AuditNote.done());
    return factors.renewRecoveryCodes(account);
  }

  /**
   * Does without a second factor from now on.
   *
   * @throws Refusal {@code INVALID_INPUT} when the password is wrong, {@code INVALID_STATE} without
   *     an authenticator, {@code FORBIDDEN} for operators, who must have one
   */
  public void remove(Caller caller, String password) {
    if (caller.is(Role.OPERATOR)) {
      throw Refusal.forbidden();
    }
    factors.remove(enrolled(caller, password));
  }

  private Account enrolled(Caller caller, String password) {
    var account = accounts.own(caller);
    presentPassword.require(caller, account, password);
    if (!factors.isEnrolled(account)) {
      throw Refusal.of(RefusalCode.INVALID_STATE, "refusal.no-second-factor");
    }
    return account;
  }

  /**
   * Takes the second factor from somebody who has lost it; their sessions end.
   *
   * @param reason for the audit log
   * @throws Refusal {@code FORBIDDEN} unless the caller is an operator and it is somebody else's,
   *     {@code NOT_FOUND} for an unknown user name, {@code INVALID_INPUT} without a reason, {@code
   *     INVALID_STATE} when there is none
   */
  public void reset(Caller caller, String username, String reason) {
    caller.require(Role.OPERATOR);
    if (caller.name().equals(username)) {
      throw Refusal.of(RefusalCode.FORBIDDEN, "refusal.own-account");
    }
    var account = accounts.require(username);
    var stated = Reason.of(reason);
    if (!factors.isEnrolled(account)) {
      throw Refusal.of(RefusalCode.INVALID_STATE, "refusal.no-second-factor");
    }
    factors.remove(account);
    sessions.endAll(account);
    audit.fire(AuditNote.done().saying("username", username).saying("reason", stated));
  }
}
