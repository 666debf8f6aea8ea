package org.openita.linkcheck;

import java.time.Instant;
import java.util.Optional;

/**
 * One visit of the history.
 *
 * @param sha256 of what was read; absent where nothing was
 * @param millis that the requests took
 */
public record PastVisit(
    Instant visitedAt,
    LinkOutcome outcome,
    Optional<Integer> status,
    Optional<String> sha256,
    int millis) {}
