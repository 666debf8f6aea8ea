package org.openita.identity;

import java.time.Instant;
import java.util.Optional;

/**
 * What is known of a secret but the secret itself.
 *
 * @param lastUsedAt to the minute; absent while it has not been used
 * @param valid neither expired nor revoked
 */
public record ClientSecret(
    int number,
    Instant issuedAt,
    String issuedBy,
    Instant expiresAt,
    Optional<Instant> revokedAt,
    Optional<Instant> lastUsedAt,
    boolean valid) {}
