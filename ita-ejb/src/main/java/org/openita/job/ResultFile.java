package org.openita.job;

import java.time.Instant;

/**
 * What a job has made to be taken away.
 *
 * @param size in bytes
 * @param expiresAt until when it is kept unless it has been taken
 * @param there whether it can still be taken
 */
public record ResultFile(
    String name, String mediaType, long size, Instant expiresAt, boolean there) {}
