package org.openita.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.openita.common.Refusal;
import org.openita.common.RefusalCode;

/** What signing in reads and writes, each step at once and on its own. */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
class SignInSteps {

  @Inject private AccountShelf accounts;
  @Inject private SessionShelf sessions;
  @Inject private SecondFactorShelf factors;
  @Inject private Throttle throttle;
  @Inject private Clock clock;

  Optional<Account> find(String username) {
    return accounts.find(username);
  }

  Optional<Instant> closedUntil(Attempt attempt) {
    return throttle.closedUntil(attempt);
  }

  Refusal tooMany(Instant until) {
    return Refusal.tooManyAttempts(Duration.between(clock.instant(), until));
  }

  /**
   * Counts a failure outside of any sign-in.
   *
   * @throws Refusal {@code TOO_MANY_ATTEMPTS} when there have been too many before
   */
  void fail(Attempt attempt) {
    throttle.queue(attempt);
    requireOpen(attempt);
    throttle.count(attempt);
  }

  /**
   * Ends the first step: counts a failure, or lets the person in or on to the second step.
   *
   * @param proved whose password it was when it was compared; absent for a wrong one
   * @param renewedHash of the same password at today's cost, where it was kept at a lower one
   * @return absent for a failure
   */
  Optional<SignIn> conclude(
      Attempt attempt, Optional<Account> proved, Optional<String> renewedHash) {
    throttle.queue(attempt);
    boolean random = proved.filter(one -> OneTimePassword.isHash(one.passwordHash())).isPresent();
    if (!random) {
      requireOpen(attempt);
    }
    var account = proved.flatMap(this::unchanged);
    if (account.isEmpty()) {
      throttle.count(attempt);
      return Optional.empty();
    }
    requireUsable(account.get());
    throttle.forgive(attempt);
    renewedHash.ifPresent(hash -> accounts.renewHash(account.get(), hash));
    return Optional.of(
        factors.isEnrolled(account.get())
            ? SignIn.codeDue(new PasswordProof(account.get(), clock.instant()))
            : enter(attempt, account.get()));
  }

  /** The account as it is now, unless its password has been changed since it was compared. */
  private Optional<Account> unchanged(Account compared) {
    return accounts
        .findLocked(compared.username())
        .filter(now -> now.passwordHash().equals(compared.passwordHash()));
  }

  private void requireOpen(Attempt attempt) {
    throttle
        .closedUntil(attempt)
        .ifPresent(
            until -> {
              throw tooMany(until);
            });
  }

  private void requireUsable(Account account) {
    if (!account.enabled()) {
      throw Refusal.of(RefusalCode.UNAUTHENTICATED, "refusal.account-disabled");
    }
    if (account.passwordExpiredAt(clock.instant())) {
      throw Refusal.of(RefusalCode.UNAUTHENTICATED, "refusal.password-expired");
    }
  }

  /**
   * Ends the second step: counts a failure, or lets the person in.
   *
   * @return absent for a failure
   */
  Optional<SignIn> conclude(Attempt attempt, PasswordProof proof, String code) {
    throttle.queue(attempt);
    var account =
        accounts
            .findLocked(proof.username())
            .filter(one -> proof.holdsFor(one, clock.instant()) && factors.isEnrolled(one))
            .orElseThrow(() -> Refusal.of(RefusalCode.UNAUTHENTICATED, "refusal.sign-in-anew"));
    if (!factors.useRecoveryCode(account, code)) {
      requireOpen(attempt);
      if (!factors.accept(account, code)) {
        throttle.count(attempt);
        return Optional.empty();
      }
    }
    throttle.forgive(attempt);
    return Optional.of(enter(attempt, account));
  }

  private SignIn enter(Attempt attempt, Account account) {
    throttle.remember(attempt);
    accounts.noteSignIn(account, clock.instant());
    return SignIn.in(sessions.open(account, attempt.givenAddress()));
  }
}
