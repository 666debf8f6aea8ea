package org.openita.disclosure;

import java.util.Optional;

/**
 * The executive's review of one item.
 *
 * @param comment why it fails; may be absent where it passes
 */
public record ItemReview(Verdict verdict, Optional<String> comment) {}
