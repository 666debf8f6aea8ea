package org.openita.stakeholder;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.openita.framework.SampleRule;

/** How many stakeholders must answer at the least (manual 2563, section 2.3). */
public final class MinimumSample {

  private MinimumSample() {}

  /**
   * By the rule of 2563: 10 % of the population, a fraction counting as a whole person, but at
   * least 30; all of them when they are fewer than 30; at least 400 when they are more than 4,000.
   *
   * @param population people, 0 or more
   * @return people, 0 to {@code population}
   * @throws IllegalArgumentException when the population is negative
   */
  public static int of(int population, SampleRule rule) {
    if (population < 0) {
      throw new IllegalArgumentException("Negative population: " + population);
    }
    if (population < rule.censusBelow()) {
      return population;
    }
    int share =
        rule.percent()
            .multiply(BigDecimal.valueOf(population))
            .divide(BigDecimal.valueOf(100), 0, RoundingMode.CEILING)
            .intValueExact();
    int least = population > rule.largeAbove() ? rule.largeMinimum() : rule.minimum();
    return Math.min(population, Math.max(least, share));
  }
}
