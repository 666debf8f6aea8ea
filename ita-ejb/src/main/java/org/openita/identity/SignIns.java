package org.openita.identity;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;
import org.openita.common.Actor;
import org.openita.common.AuditNote;
import org.openita.common.Refusal;
import org.openita.common.RefusalCode;

/**
 * Lets people in: by user name and password and, where they have enrolled one, by a code of their
 * second factor. Whether there is such an account, nobody learns who does not know its password;
 * unknown names take as long and are made to wait as well.
 *
 * <p>Whoever must wait is let in all the same by what is too random to be guessed: a one-time
 * password or a recovery code. So nobody can lock an account for good by guessing.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignIns {

  @Inject private SignInSteps steps;
  @Inject private Passwords passwords;
  @Inject private Event<AuditNote> audit;

  /**
   * The first step. Its slow part, comparing the password, holds nothing of the database.
   *
   * @param address from which it is tried; empty for none
   * @throws Refusal {@code UNAUTHENTICATED} when name or password is wrong, the password has
   *     expired or the account is disabled; {@code TOO_MANY_ATTEMPTS} after too many wrong ones
   */
  public SignIn signIn(String username, String password, String address) {
    var attempt = new Attempt(Attempt.Proof.PASSWORD, username, address);
    var account = steps.find(attempt.name());
    return recorded(account.map(Account::caller), () -> signIn(attempt, account, password));
  }

  private SignIn signIn(Attempt attempt, Optional<Account> account, String password) {
    var closed = steps.closedUntil(attempt);
    if (closed.isPresent()) {
      var proved = account.filter(one -> passwords.matchesOneTime(password, one.passwordHash()));
      if (proved.isEmpty()) {
        throw steps.tooMany(closed.get());
      }
      return steps.conclude(attempt, proved, Optional.empty()).orElseThrow(SignIns::wrong);
    }
    if (account.isEmpty()) {
      passwords.matchNothing(password);
    }
    var proved = account.filter(one -> passwords.matches(password, one.passwordHash()));
    var renewed =
        proved
            .filter(one -> passwords.isOutdated(one.passwordHash()))
            .map(one -> passwords.hashOf(password));
    return steps.conclude(attempt, proved, renewed).orElseThrow(SignIns::wrong);
  }

  /**
   * The second step: a code of the authenticator, or one of the recovery codes.
   *
   * @param proof of the first step
   * @param address from which it is tried; empty for none
   * @throws Refusal {@code UNAUTHENTICATED} when the code is wrong or has been used, or the first
   *     step must be taken again; {@code TOO_MANY_ATTEMPTS} after too many wrong ones
   */
  public SignIn confirm(PasswordProof proof, String code, String address) {
    var attempt = new Attempt(Attempt.Proof.CODE, proof.username(), address);
    var account = steps.find(attempt.name());
    return recorded(
        account.map(Account::caller),
        () ->
            steps
                .conclude(attempt, proof, code)
                .orElseThrow(() -> Refusal.of(RefusalCode.UNAUTHENTICATED, "refusal.wrong-code")));
  }

  private static Refusal wrong() {
    return Refusal.of(RefusalCode.UNAUTHENTICATED, "refusal.wrong-password");
  }

  /** A name without an account is not written down: it may be a password in the wrong field. */
  private SignIn recorded(Optional<Caller> who, Supplier<SignIn> step) {
    var actor = who.map(Actor.class::cast).orElseGet(() -> Actor.unproved("unknown"));
    try {
      var signIn = step.get();
      audit.fire(AuditNote.done().by(actor).saying("complete", signIn.sessionId().isPresent()));
      return signIn;
    } catch (Refusal refusal) {
      audit.fire(AuditNote.refused(refusal.code() + " " + refusal.messageKey()).by(actor));
      throw refusal;
    }
  }
}
