package org.openita.survey;

/**
 * How many responses have something in common; of a few it is only said that they are few.
 *
 * @param exact the number where it may be said; 0 for none
 * @param few whether there are some, but fewer than may be said
 */
public record MaskedCount(int exact, boolean few) {

  /**
   * @param smallest group that may be told
   */
  static MaskedCount of(int count, int smallest) {
    return count > 0 && count < smallest ? new MaskedCount(0, true) : new MaskedCount(count, false);
  }
}
