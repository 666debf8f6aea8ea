package org.openita.disclosure;

/**
 * How scores are distributed.
 *
 * @param of an assessor's user name or the code of an item
 * @param scores how many
 * @param zeros how many of them score nothing
 * @param mean 0 to 100, for showing only
 * @param compared how many have a score of another assessor beside them
 * @param agreed in how many of those both are the same
 */
public record Tally(String of, long scores, long zeros, double mean, long compared, long agreed) {

  /** Share of the zeros in percent, 0 to 100. */
  public double zeroShare() {
    return scores == 0 ? 0 : 100.0 * zeros / scores;
  }

  /** Share of agreement in percent, 0 to 100; 0 where nothing is compared. */
  public double agreement() {
    return compared == 0 ? 0 : 100.0 * agreed / compared;
  }
}
