package org.openita.stakeholder;

import java.time.Instant;
import java.util.Optional;

/**
 * What the sanity check says of a headcount. A doubt is no error: whoever fills in may confirm it,
 * and whoever approves sees both.
 *
 * @param doubt why the number is surprising; absent where it is not
 * @param lastYear the number that was approved for the year before
 * @param confirmedBy who has confirmed the surprising number; absent while nobody has
 * @param reason why it is right; may be absent
 */
public record HeadcountCheck(
    Optional<Doubt> doubt,
    Optional<Integer> lastYear,
    Optional<String> confirmedBy,
    Optional<Instant> confirmedAt,
    Optional<String> reason) {

  /** Why a number is surprising. */
  public enum Doubt {
    /** It differs from that of last year by more than half. */
    FAR_FROM_LAST_YEAR,
    /** No agency is that large. */
    VERY_LARGE
  }

  /**
   * More than the largest agency has: the Office of the Basic Education Commission has about
   * 400,000 teachers and staff.
   */
  static final int VERY_MANY = 500_000;

  /** Small agencies change by some people in any year. */
  private static final int SMALL_CHANGE = 10;

  /** Whether a number should be looked at again. */
  static Optional<Doubt> of(int people, Optional<Integer> lastYear) {
    if (people > VERY_MANY) {
      return Optional.of(Doubt.VERY_LARGE);
    }
    return lastYear
        .filter(before -> Math.abs((long) people - before) > SMALL_CHANGE)
        .filter(before -> 2L * Math.abs((long) people - before) > before)
        .map(before -> Doubt.FAR_FROM_LAST_YEAR);
  }

  public boolean confirmed() {
    return confirmedBy.isPresent();
  }
}
