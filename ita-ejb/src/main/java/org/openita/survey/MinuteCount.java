package org.openita.survey;

import java.util.concurrent.atomic.AtomicLong;

/** Counts what happens within the present minute; safe for use by several threads. */
final class MinuteCount {

  private static final int COUNT_BITS = 24;

  /** The minute in the upper bits, the count in the lower ones. */
  private final AtomicLong state = new AtomicLong();

  /**
   * Counts one more.
   *
   * @param minute any number that is another one in the next minute
   * @return how many within this minute, this one included; at most 16,777,215 are told apart
   */
  int next(long minute) {
    long now =
        state.updateAndGet(
            before -> before >>> COUNT_BITS == minute ? before + 1 : (minute << COUNT_BITS) + 1);
    return (int) (now & (1 << COUNT_BITS) - 1);
  }
}
