package org.openita.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * What a job has made to be taken away, once and within a day. Whoever takes it claims it first; a
 * claim that has come to nothing ends by itself.
 */
@Entity
@Table(name = "job_file")
class JobFile {

  static final Duration KEPT = Duration.ofHours(24);

  /** Longer than taking the largest file away takes. */
  static final Duration CLAIM = Duration.ofMinutes(15);

  @Id
  @Column(name = "job_id")
  private int jobId;

  private String name;

  @Column(name = "media_type")
  private String mediaType;

  private long size;
  private int pieces;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "claimed_at")
  private Instant claimedAt;

  @Column(name = "taken_at")
  private Instant takenAt;

  protected JobFile() {}

  JobFile(int jobId, String name, String mediaType, long size, int pieces, Instant now) {
    this.jobId = jobId;
    this.name = name;
    this.mediaType = mediaType;
    this.size = size;
    this.pieces = pieces;
    this.expiresAt = now.plus(KEPT);
  }

  int jobId() {
    return jobId;
  }

  int pieces() {
    return pieces;
  }

  boolean thereAt(Instant now) {
    return pieces > 0 && now.isBefore(expiresAt);
  }

  boolean claimedAt(Instant now) {
    return claimedAt != null && now.isBefore(claimedAt.plus(CLAIM));
  }

  void claim(Instant now) {
    claimedAt = now;
  }

  void release() {
    claimedAt = null;
  }

  void taken(Instant now) {
    takenAt = now;
    emptied();
  }

  /** Its pieces are deleted. */
  void emptied() {
    pieces = 0;
  }

  ResultFile result(Instant now) {
    return new ResultFile(name, mediaType, size, expiresAt, thereAt(now));
  }
}
