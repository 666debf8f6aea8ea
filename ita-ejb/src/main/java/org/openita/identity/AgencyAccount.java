package org.openita.identity;

import java.time.Instant;
import java.util.Optional;

/**
 * One of the two accounts of an agency, as whoever issues it sees it.
 *
 * @param fullName absent before anybody has registered
 * @param expiresAt of a one-time password that is waiting; absent once its owner has chosen one
 * @param version 0 before it is issued for the first time
 */
public record AgencyAccount(
    Role role,
    String username,
    State state,
    Optional<String> fullName,
    Optional<Instant> issuedAt,
    Optional<Instant> expiresAt,
    Optional<Instant> lastSignedInAt,
    long version) {

  /** How an account stands in a cycle. */
  public enum State {
    NOT_ISSUED,
    /** A one-time password is waiting for its owner. */
    ISSUED,
    /** It has waited for too long. */
    EXPIRED,
    REGISTERED,
    DISABLED
  }
}
