package org.openita.linkcheck;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/**
 * Something about a page that an assessor may want to look at.
 *
 * @param evidence what it is drawn from; empty where the moment says it
 * @param since when that began to be so; absent where it is not known
 */
public record Hint(HintKind kind, String evidence, Optional<Instant> since)
    implements Serializable {}
