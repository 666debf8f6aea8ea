package org.openita.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.openita.common.Redacted;

/**
 * The authenticator of one person. A new one is a candidate until it has shown a right code; then
 * it takes the place of the one before. Its secret is wrapped by the master key.
 */
@Entity
@Table(name = "second_factor")
class SecondFactor {

  /** For so long a candidate is shown again; then another is made. */
  static final Duration CANDIDATE_VALID = Duration.ofHours(1);

  @Id
  @Column(name = "account_id")
  private int accountId;

  @Redacted
  @Column(name = "wrapped_secret")
  private byte[] wrappedSecret;

  /** Written by a statement of its own, which accepts each step once. */
  @Column(name = "last_step", insertable = false, updatable = false)
  private long lastStep;

  @Redacted
  @Column(name = "wrapped_candidate")
  private byte[] wrappedCandidate;

  @Column(name = "candidate_at")
  private Instant candidateAt;

  @Column(name = "enrolled_at")
  private Instant enrolledAt;

  @Version private long version;

  protected SecondFactor() {}

  SecondFactor(int accountId) {
    this.accountId = accountId;
  }

  int accountId() {
    return accountId;
  }

  boolean enrolled() {
    return wrappedSecret != null;
  }

  Instant enrolledAt() {
    return enrolledAt;
  }

  long lastStep() {
    return lastStep;
  }

  byte[] wrappedSecret() {
    return wrappedSecret.clone();
  }

  boolean hasCandidateAt(Instant now) {
    return wrappedCandidate != null && now.isBefore(candidateAt.plus(CANDIDATE_VALID));
  }

  byte[] wrappedCandidate() {
    return wrappedCandidate.clone();
  }

  void propose(byte[] wrapped, Instant now) {
    wrappedCandidate = wrapped.clone();
    candidateAt = now;
  }

  void enrol(Instant now) {
    wrappedSecret = wrappedCandidate;
    wrappedCandidate = null;
    candidateAt = null;
    enrolledAt = now;
  }
}
