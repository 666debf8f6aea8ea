package org.openita.disclosure;

import java.time.Instant;

/**
 * What an operator has decided about a score.
 *
 * @param optionValue of the scale of the item, from then on what counts
 * @param reason 1 to 2000 characters
 */
public record Decision(
    Cause cause, int optionValue, String reason, String decidedBy, Instant decidedAt) {

  /** Why there was something to decide; of two decisions the one on the appeal counts. */
  public enum Cause {
    /** Two assessors differ. */
    DISAGREEMENT,
    /** The agency has appealed. */
    APPEAL
  }
}
