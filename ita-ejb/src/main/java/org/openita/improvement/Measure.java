package org.openita.improvement;

import java.time.Instant;

/**
 * An improvement measure of a plan, as it is kept.
 *
 * @param number from 1 within the plan; stays the same as long as the measure is kept
 * @param version the one to hand back with the next change
 * @param changedBy who set it last
 */
public record Measure(
    int number, MeasureInput input, long version, String changedBy, Instant changedAt) {}
