package org.openita.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openita.common.FieldError;
import org.openita.common.Refusal;

/**
 * Asks whoever is signed in for their password once more, before what only its owner may do: a
 * browser left open does not know it. Wrong ones count as those of signing in do.
 */
@Dependent
class PresentPassword {

  @Inject private SignInSteps steps;
  @Inject private SessionShelf sessions;
  @Inject private Passwords passwords;

  /**
   * @throws Refusal {@code INVALID_INPUT} for {@code presentPassword} when it is wrong, {@code
   *     TOO_MANY_ATTEMPTS} after too many wrong ones
   */
  void require(Caller caller, Account account, String typed) {
    var address = caller.session().flatMap(sessions::find).map(ConsoleSession::address).orElse("");
    var attempt = new Attempt(Attempt.Proof.PASSWORD, account.username(), address);
    steps
        .closedUntil(attempt)
        .ifPresent(
            until -> {
              throw steps.tooMany(until);
            });
    if (!passwords.matches(typed, account.passwordHash())) {
      steps.fail(attempt);
      throw Refusal.invalid(
          FieldError.of("presentPassword", "WRONG", "field.present-password-wrong"));
    }
  }
}
