package org.openita.improvement;

import java.time.Instant;
import java.util.Optional;

/**
 * What came of a measure within a period, as it is kept.
 *
 * @param input absent until filled in
 * @param version the one to hand back with the next change; 0 until filled in
 * @param changedBy who filled it in last
 */
public record Progress(
    Measure measure,
    FollowUpPeriod period,
    Optional<ProgressInput> input,
    long version,
    Optional<String> changedBy,
    Optional<Instant> changedAt) {

  static Progress none(Measure measure, FollowUpPeriod period) {
    return new Progress(measure, period, Optional.empty(), 0, Optional.empty(), Optional.empty());
  }
}
