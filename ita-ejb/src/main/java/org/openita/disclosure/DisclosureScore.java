package org.openita.disclosure;

import java.time.Instant;
import java.util.Optional;

/**
 * What an assessor makes of one disclosure.
 *
 * @param optionValue of the scale of the item
 * @param comment required where the option scores nothing
 * @param version to hand back when scoring anew
 */
public record DisclosureScore(
    int optionValue, Optional<String> comment, String assessor, Instant scoredAt, long version) {}
