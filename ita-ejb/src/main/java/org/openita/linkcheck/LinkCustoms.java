package org.openita.linkcheck;

import java.time.Duration;

/**
 * How links are checked, to be shown.
 *
 * @param userAgent by which name
 * @param pause of a host between two requests
 * @param time for one address
 * @param bytes of an answer, at most
 * @param partitions at the same time
 * @param againDays after so many days a page that was seen is visited again
 * @param allowed places inside of the house that may be visited; empty unless for a test
 */
public record LinkCustoms(
    String userAgent,
    Duration pause,
    Duration time,
    int bytes,
    int partitions,
    int againDays,
    String allowed) {}
