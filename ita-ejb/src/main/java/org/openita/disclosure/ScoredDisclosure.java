package org.openita.disclosure;

import java.util.List;
import java.util.Optional;

/**
 * One disclosure with all that has been made of it, as one caller may see it.
 *
 * @param own of an assessor their own score; of others the first one
 * @param other of the second assessor; to assessors absent before they have scored themselves
 * @param decisions of operators, at most one for each cause
 * @param mayScore whether the caller may score it now
 */
public record ScoredDisclosure(
    Disclosure disclosure,
    ScoreState state,
    Optional<DisclosureScore> own,
    Optional<DisclosureScore> other,
    List<Decision> decisions,
    Optional<Appeal> appeal,
    boolean mayScore) {

  public ScoredDisclosure {
    decisions = List.copyOf(decisions);
  }
}
