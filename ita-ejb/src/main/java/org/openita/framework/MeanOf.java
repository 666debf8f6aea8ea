package org.openita.framework;

/** What the score of an item of a survey is the mean of. */
public enum MeanOf {
  /** Of all responses, in whichever way they were collected (manual 2563, section 3.1). */
  RESPONSES,
  /**
   * Of two parts that count half each: what the public has answered, and what assessors have
   * collected (manuals of later years). A part that nobody has answered leaves the other one.
   */
  PARTS
}
