package org.openita.survey;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How many people's answers came to this node by each form; when there are very many forms, it
 * begins to count anew. Forms without a good token are counted like the others, for which one it is
 * does not matter.
 */
final class FormUses {

  /** People who sent theirs before any of them has left the form. */
  static final int MOST_USES = 5;

  /** At some 150 bytes each. */
  static final int MOST_FORMS = 50_000;

  private final Map<String, Integer> uses = new ConcurrentHashMap<>();

  boolean mayBeUsed(String token) {
    return uses.getOrDefault(token, 0) < MOST_USES;
  }

  void add(String token) {
    if (uses.size() >= MOST_FORMS) {
      uses.clear();
    }
    uses.merge(token, 1, Integer::sum);
  }
}
