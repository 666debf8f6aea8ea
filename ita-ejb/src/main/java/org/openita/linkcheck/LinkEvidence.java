package org.openita.linkcheck;

import java.time.Instant;
import java.util.Optional;

/**
 * What the latest visit has found.
 *
 * @param failingSince first of the visits that did not reach the site, up to this one; absent
 *     unless the state is {@link LinkState#UNREACHABLE}
 * @param status of the answer; absent where none came
 * @param finalUrl where redirects have led; absent without any
 * @param tls version of the encryption; absent without
 * @param mediaType as the site said
 * @param size bytes read, unpacked
 * @param whole whether that was all; else the hash is of the beginning
 * @param title of a web page
 * @param sha256 of what was read, 64 hexadecimal digits; absent where nothing was
 * @param hasText whether the words of the page are kept
 * @param millis that the requests took, redirects included
 */
public record LinkEvidence(
    LinkOutcome outcome,
    Instant visitedAt,
    Optional<Instant> failingSince,
    Optional<Integer> status,
    Optional<String> finalUrl,
    Optional<String> tls,
    Optional<String> mediaType,
    long size,
    boolean whole,
    Optional<String> title,
    Optional<String> sha256,
    boolean hasText,
    int millis) {}
