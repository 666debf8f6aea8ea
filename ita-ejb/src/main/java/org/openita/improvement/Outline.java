package org.openita.improvement;

import java.time.Instant;
import java.util.Optional;

/**
 * What an agency makes of its result as a whole, as it is kept.
 *
 * @param input absent until filled in
 * @param version the one to hand back with the next change; 0 until filled in
 * @param changedBy who filled it in last
 */
public record Outline(
    Optional<OutlineInput> input,
    long version,
    Optional<String> changedBy,
    Optional<Instant> changedAt) {

  static final Outline NOTHING =
      new Outline(Optional.empty(), 0, Optional.empty(), Optional.empty());
}
