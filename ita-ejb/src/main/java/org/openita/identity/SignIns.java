package org.openita.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/** Lets people in by user name and password. */
@Stateless
public class SignIns {

  @Inject private AccountShelf accounts;
  @Inject private Passwords passwords;
  @Inject private Clock clock;

  /**
   * The caller whom the password proves; absent when the name is unknown, the password wrong or the
   * account locked after {@value Account#MOST_FAILURES} wrong ones, without telling which. Guesses
   * made at once are counted one after another.
   */
  public Optional<Caller> signIn(String username, String password) {
    var found = accounts.find(username.strip().toLowerCase(Locale.ROOT));
    if (found.isEmpty()) {
      passwords.matchNothing(password);
      return Optional.empty();
    }
    var account = found.get();
    boolean right = passwords.matches(password, account.passwordHash());
    accounts.lock(account);
    var now = clock.instant();
    if (account.lockedAt(now)) {
      return Optional.empty();
    }
    if (!right) {
      account.signInFailed(now);
      return Optional.empty();
    }
    account.signedIn();
    return Optional.of(account.caller());
  }
}
