package org.openita.approval;

import java.time.Instant;
import java.util.Optional;

/**
 * Whether what is kept of a dossier is what was submitted.
 *
 * @param digest SHA-256 of what was submitted, 64 hexadecimal digits; empty where nothing was
 *     frozen
 * @param holds whether the frozen copy, its digest, the history and the content of now agree
 * @param erasedAt when part of the content was erased because its time was over; what stands for
 *     that part then is its digest at that moment
 */
public record Proof(String digest, boolean holds, Optional<Instant> erasedAt) {}
