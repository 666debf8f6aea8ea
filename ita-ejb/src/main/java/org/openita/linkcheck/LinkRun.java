package org.openita.linkcheck;

import java.time.Instant;
import java.util.Optional;

/**
 * Visiting the addresses of a whole cycle, once.
 *
 * @param year of the cycle, Buddhist Era
 * @param links to be visited in all
 * @param left of these, as yet or when it was cancelled
 * @param finishedAt absent while it goes on, or is interrupted and will go on
 */
public record LinkRun(
    int id,
    int year,
    String startedBy,
    Instant startedAt,
    int links,
    int left,
    Optional<Instant> finishedAt,
    boolean cancelled) {}
