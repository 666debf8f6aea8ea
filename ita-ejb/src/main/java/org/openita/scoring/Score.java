package org.openita.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A score, 0 to 100, unrounded.
 *
 * <p>Kept to {@value #DECIMALS} decimals, which loses nothing that could be seen: a score is a
 * fraction whose denominator is below 10^19 for up to a million respondents of each survey, so that
 * it lies at least 10^-22 away from any bound it does not meet. Where parts of a survey count half
 * each it is 10^-24, for up to fifty thousand respondents of each part.
 *
 * @param value to {@value #DECIMALS} decimals
 */
public record Score(BigDecimal value) implements Comparable<Score> {

  /** Decimals that are kept. */
  static final int DECIMALS = 25;

  private static final int DECIMALS_SHOWN = 2;

  public Score {
    value = value.setScale(DECIMALS, RoundingMode.HALF_UP);
  }

  static Score of(Exact exact) {
    return new Score(exact.rounded(DECIMALS));
  }

  /** To two decimals, half up (manual 2563, section 3.1). */
  public BigDecimal shown() {
    return value.setScale(DECIMALS_SHOWN, RoundingMode.HALF_UP);
  }

  @Override
  public int compareTo(Score other) {
    return value.compareTo(other.value);
  }

  /** As {@link #shown()}. */
  @Override
  public String toString() {
    return shown().toPlainString();
  }
}
