package org.openita.identity;

/**
 * Somebody may not use their account any more; other rooms do within the same transaction what it
 * means to them.
 *
 * @param username of the account
 */
public record AccountEnded(String username) {}
