package org.openita.survey;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How many people's answers came to this node by each form; when there are very many forms, it
 * begins to count anew.
 */
final class FormUses {

  /** People who sent theirs before any of them has left the form. */
  static final int MOST_USES = 5;

  /** At some 150 bytes each. */
  static final int MOST_FORMS = 50_000;

  private final Map<ByteBuffer, Integer> uses = new ConcurrentHashMap<>();

  boolean mayBeUsed(FormToken form) {
    return uses.getOrDefault(form.form(), 0) < MOST_USES;
  }

  void add(FormToken form) {
    if (uses.size() >= MOST_FORMS) {
      uses.clear();
    }
    uses.merge(form.form(), 1, Integer::sum);
  }
}
