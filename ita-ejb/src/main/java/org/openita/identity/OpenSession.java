package org.openita.identity;

import java.time.Instant;

/**
 * One of a person's sessions that are open.
 *
 * @param address from which it was opened
 * @param seenAt the last request, to the minute
 * @param present whether it is the one from which is asked
 */
public record OpenSession(
    String id, String address, Instant openedAt, Instant seenAt, boolean present) {}
