package org.openita.issuing;

import java.time.Instant;
import org.openita.identity.Role;

/**
 * What one person of an agency is told on paper.
 *
 * @param address postal address of the agency; empty where it has not said
 * @param validUntil when the one-time password expires
 */
record Letter(
    String agencyCode,
    String agencyName,
    String address,
    Role role,
    String username,
    String password,
    Instant validUntil) {

  /** Never shows the password. */
  @Override
  public String toString() {
    return "Letter to " + username;
  }
}
