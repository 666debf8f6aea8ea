package org.openita.stakeholder;

import java.time.Instant;
import java.util.Optional;

/**
 * How long the sample lists of a cycle are kept.
 *
 * @param days after the announcement of the cycle has closed
 * @param reason why, where an operator has set it
 * @param dueAt when they are purged; absent while the announcement has no window
 * @param version the one to hand back with a change; 0 while the usual time holds
 * @param purge absent while they are kept
 */
public record RetentionStatus(
    int year,
    int days,
    Optional<String> reason,
    Optional<String> setBy,
    Optional<Instant> setAt,
    Optional<Instant> dueAt,
    long version,
    Optional<SamplePurge> purge) {}
