package org.openita.disclosure;

import java.time.Instant;
import java.util.Optional;

/**
 * What an assessor makes of one disclosure.
 *
 * @param optionValue of the scale of the item, as the finding earns it
 * @param comment required where the option scores nothing
 * @param version to hand back when scoring anew
 */
public record DisclosureScore(
    int optionValue,
    Finding finding,
    Optional<String> comment,
    String assessor,
    Instant scoredAt,
    long version) {

  /** The same finding with what an operator has decided. */
  DisclosureScore decided(Decision decision) {
    return new DisclosureScore(
        decision.optionValue(),
        finding,
        Optional.of(decision.reason()),
        decision.decidedBy(),
        decision.decidedAt(),
        version);
  }
}
