package org.openita.survey;

/** What is conspicuous about a response: coarse, and known without knowing who answered. */
public enum ResponseFlag {
  /** Sent sooner after the form was shown than anybody reads it. */
  FAST(1),
  /** The same answer to questions that ask in both directions. */
  STRAIGHT_LINED(2),
  /** A field that people do not see was filled in. */
  TRAPPED(4),
  /** Without a valid form token: cookies switched off, an old form, or no form at all. */
  WITHOUT_TOKEN(8),
  /** One of very many of its channel within a minute. */
  BURST(16);

  private final int bit;

  ResponseFlag(int bit) {
    this.bit = bit;
  }

  /** Its place among the flags that are stored. */
  public int bit() {
    return bit;
  }

  /** Whether it is among the flags that are stored. */
  public boolean isIn(int flags) {
    return (flags & bit) != 0;
  }
}
