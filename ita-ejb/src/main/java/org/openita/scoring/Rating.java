package org.openita.scoring;

import org.openita.framework.Framework;
import org.openita.framework.RatingLevel;

/** Which rating a score earns (manual 2563, section 3.2). */
public final class Rating {

  private Rating() {}

  /**
   * The best level whose lower bound the score reaches. The bounds are given to two decimals
   * without a gap (85–94.99, 95–100), so it is the score as shown that is rated: figure and rating
   * never contradict each other.
   */
  public static RatingLevel of(Score total, Framework framework) {
    var levels = framework.ratingLevels();
    return levels.stream()
        .filter(level -> total.shown().compareTo(level.lowerBound()) >= 0)
        .findFirst()
        .orElse(levels.get(levels.size() - 1));
  }

  /** Whether the score passes (manual 2563, section 3.3). */
  public static boolean passes(Score total, Framework framework) {
    return total.shown().compareTo(framework.passScore()) >= 0;
  }
}
