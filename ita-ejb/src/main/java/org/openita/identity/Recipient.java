package org.openita.identity;

import java.util.Optional;

/**
 * Somebody of an agency to whom notices go.
 *
 * @param registered whether they have completed the first sign-in for the cycle
 * @param fullName absent until then
 * @param email absent until then, and while a one-time password waits for its owner
 */
public record Recipient(
    String username,
    Role role,
    String agencyCode,
    boolean registered,
    Optional<String> fullName,
    Optional<String> email) {}
