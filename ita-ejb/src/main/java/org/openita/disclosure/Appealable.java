package org.openita.disclosure;

import java.util.List;
import java.util.Optional;

/**
 * A score that an agency may see before the results are published.
 *
 * @param decisions of operators
 * @param mayAppeal whether the caller may appeal against it now
 */
public record Appealable(
    Disclosure disclosure,
    DisclosureScore score,
    Optional<Appeal> appeal,
    List<Decision> decisions,
    boolean mayAppeal) {

  public Appealable {
    decisions = List.copyOf(decisions);
  }
}
