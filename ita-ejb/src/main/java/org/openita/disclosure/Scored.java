package org.openita.disclosure;

import java.util.List;
import java.util.Optional;

/**
 * Everything that has been made of one answer.
 *
 * @param two whether the cycle wants two assessors
 * @param decisions at most one for each cause
 */
record Scored(
    boolean two,
    Optional<DisclosureScore> first,
    Optional<DisclosureScore> second,
    List<Decision> decisions,
    Optional<Appeal> appeal) {

  /** The decision that counts. */
  Optional<Decision> decision() {
    return decision(Decision.Cause.APPEAL).or(() -> decision(Decision.Cause.DISAGREEMENT));
  }

  Optional<Decision> decision(Decision.Cause cause) {
    return decisions.stream().filter(given -> given.cause() == cause).findFirst();
  }

  ScoreState state() {
    if (appeal.isPresent() && decision(Decision.Cause.APPEAL).isEmpty()) {
      return ScoreState.APPEALED;
    }
    if (decision().isPresent()) {
      return ScoreState.DECIDED;
    }
    if (first.isEmpty()) {
      return ScoreState.UNSCORED;
    }
    if (!two) {
      return ScoreState.SETTLED;
    }
    return second
        .map(other -> agreed(other) ? ScoreState.SETTLED : ScoreState.DISAGREED)
        .orElse(ScoreState.WAITS_FOR_SECOND);
  }

  private boolean agreed(DisclosureScore other) {
    return first.orElseThrow().optionValue() == other.optionValue();
  }

  /** The option that counts; absent while nothing is settled. */
  Optional<Integer> option() {
    return decision()
        .map(Decision::optionValue)
        .or(() -> settled() ? first.map(DisclosureScore::optionValue) : Optional.empty());
  }

  /** The score that counts, by whoever settled it; absent while nothing is settled. */
  Optional<DisclosureScore> score() {
    return settled()
        ? first.map(given -> decision().map(given::decided).orElse(given))
        : Optional.empty();
  }

  private boolean settled() {
    return decision().isPresent()
        || first.isPresent() && (!two || second.filter(this::agreed).isPresent());
  }
}
