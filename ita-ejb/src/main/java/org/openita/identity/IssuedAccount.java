package org.openita.identity;

import java.util.Optional;

/**
 * An account with its password, told once: only a hash of it is kept.
 *
 * @param agencyCode absent for people who are not of an agency
 */
public record IssuedAccount(
    Role role, String username, String password, Optional<String> agencyCode) {}
