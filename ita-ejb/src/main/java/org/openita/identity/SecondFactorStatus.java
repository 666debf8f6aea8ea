package org.openita.identity;

import java.time.Instant;
import java.util.Optional;

/**
 * How somebody's second factor stands.
 *
 * @param enrolledAt since when there is one; absent for none
 * @param unusedRecoveryCodes 0 to 10
 * @param mandatory whether the person must have one
 */
public record SecondFactorStatus(
    Optional<Instant> enrolledAt, int unusedRecoveryCodes, boolean mandatory) {

  public boolean enrolled() {
    return enrolledAt.isPresent();
  }
}
