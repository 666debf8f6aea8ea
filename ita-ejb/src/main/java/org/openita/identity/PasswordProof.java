package org.openita.identity;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * That somebody has given the right password and owes the code of the second factor. Only {@link
 * SignIns} makes one; it holds for a while and for as long as the password stays what it was.
 */
public final class PasswordProof implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final Duration VALID = Duration.ofMinutes(10);

  private final String username;
  private final String passwordHash;
  private final Instant given;

  PasswordProof(Account account, Instant given) {
    this.username = account.username();
    this.passwordHash = account.passwordHash();
    this.given = given;
  }

  String username() {
    return username;
  }

  boolean holdsFor(Account account, Instant now) {
    return account.enabled()
        && account.passwordHash().equals(passwordHash)
        && now.isBefore(given.plus(VALID));
  }

  /** Never shows the hash. */
  @Override
  public String toString() {
    return "a right password of " + username;
  }
}
