package org.openita.framework;

import java.math.BigDecimal;

/**
 * How large a sample of the stakeholders must be (manual 2563, section 2.3).
 *
 * @param percent share of the population, in per cent
 * @param minimum people, at the least
 * @param censusBelow a population smaller than this answers as a whole
 * @param largeAbove a population larger than this counts as large
 * @param largeMinimum people, at the least, of a large population
 */
public record SampleRule(
    BigDecimal percent, int minimum, int censusBelow, int largeAbove, int largeMinimum) {}
