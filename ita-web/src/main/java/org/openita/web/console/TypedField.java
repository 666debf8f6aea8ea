package org.openita.web.console;

import java.io.Serializable;
import java.util.Optional;
import org.openita.web.console.Conflict.Difference;

/**
 * A field of a form between two editors: as it was when the reader opened it, and as the reader has
 * typed it.
 *
 * @param before as opened
 * @param mine as typed
 */
record TypedField(String before, String mine) implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * What the form shows once the other one's change is known: the reader's own typing goes first.
   */
  String merged(String now) {
    return mine.equals(before) ? now : mine;
  }

  /** What there is to tell; nothing where the other one has not touched the field. */
  Optional<Difference> against(String label, String now) {
    if (now.equals(before)) {
      return Optional.empty();
    }
    boolean bothChanged = !mine.equals(before) && !mine.equals(now);
    return Optional.of(new Difference(label, before, now, mine, bothChanged));
  }
}
