package org.openita.identity;

import java.time.Instant;
import java.util.Optional;

/**
 * An account as an operator sees it.
 *
 * @param agencyCode absent for people who are not of an agency
 * @param fullName absent before the first sign-in
 * @param disabledReason absent while the account is enabled
 */
public record AccountSummary(
    String username,
    Role role,
    Optional<String> agencyCode,
    Optional<String> fullName,
    AccountState state,
    Optional<Instant> lastSignedInAt,
    boolean secondFactor,
    Optional<String> disabledReason) {

  public boolean enabled() {
    return state != AccountState.DISABLED;
  }
}
