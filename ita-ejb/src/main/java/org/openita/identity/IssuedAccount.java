package org.openita.identity;

import java.time.Duration;
import java.util.Optional;

/**
 * An account with its password, told once: only a hash of it is kept.
 *
 * @param agencyCode absent for people who are not of an agency
 * @param totpSecret of the second factor, in Base32; absent for people who have none yet
 */
public record IssuedAccount(
    Role role,
    String username,
    String password,
    Optional<String> agencyCode,
    Optional<String> totpSecret) {

  /** For how long a one-time password lets its owner in. */
  public static final Duration VALID = OneTimePassword.VALID;

  /** Of somebody who has no second factor yet. */
  public IssuedAccount(Role role, String username, String password, Optional<String> agencyCode) {
    this(role, username, password, agencyCode, Optional.empty());
  }
}
