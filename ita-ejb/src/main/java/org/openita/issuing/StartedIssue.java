package org.openita.issuing;

import org.openita.job.JobStatus;
import org.openita.job.SealingKey;

/**
 * Accounts that are being issued.
 *
 * @param key without which nobody reads the letters; told once, to whoever asked for them
 */
public record StartedIssue(JobStatus job, SealingKey key) {}
