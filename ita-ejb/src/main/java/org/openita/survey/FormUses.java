package org.openita.survey;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How often this node was sent each form; when there are very many, it begins to count anew. Forms
 * without a good token are counted like the others, for which one it is does not matter.
 */
final class FormUses {

  /** Nobody corrects a form so often. */
  static final int MOST_USES = 20;

  /** At some 150 bytes each. */
  static final int MOST_FORMS = 50_000;

  private final Map<String, Integer> uses = new ConcurrentHashMap<>();

  /** Counts a use. */
  boolean mayBeUsed(String token) {
    if (uses.size() >= MOST_FORMS) {
      uses.clear();
    }
    return uses.merge(token, 1, Integer::sum) <= MOST_USES;
  }
}
