package org.openita.linkcheck;

import java.time.Duration;
import java.util.Optional;

/**
 * What a visit has seen, as far as it came.
 *
 * @param status of the last answer
 * @param finalUrl where the redirects led, or the first that could not be followed; absent where
 *     there was none
 * @param tls version of the encryption, for instance {@code TLSv1.3}
 * @param mediaType as the site said, without parameters
 * @param size bytes read, unpacked
 * @param whole whether that is all of it; otherwise the hash is of its beginning
 * @param contentHash SHA-256 of the bytes, hexadecimal
 * @param page what it says, where it has words
 * @param took without pauses
 */
record Visit(
    LinkOutcome outcome,
    Optional<Integer> status,
    Optional<String> finalUrl,
    int redirects,
    Optional<String> tls,
    Optional<String> mediaType,
    long size,
    boolean whole,
    Optional<String> contentHash,
    Optional<PageText> page,
    Duration took) {}
