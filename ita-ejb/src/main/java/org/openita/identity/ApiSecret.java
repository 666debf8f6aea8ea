package org.openita.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.openita.common.Redacted;

/**
 * A secret of an interchange client. It proves the client until it expires or is revoked; two are
 * valid at a time, so that a client can go over from one to the next.
 */
@Entity
@Table(name = "api_secret")
class ApiSecret {

  static final Duration VALID = Duration.ofDays(365);
  static final int MOST_AT_A_TIME = 2;

  /** Uses are noted to the minute: a client may call a hundred times a second. */
  private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

  @Id
  @GeneratedValue(generator = "api_secret_seq")
  @SequenceGenerator(name = "api_secret_seq", sequenceName = "api_secret_seq", allocationSize = 50)
  private int id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "client_id")
  private ApiClient client;

  @Redacted private byte[] digest;

  @Column(name = "issued_at")
  private Instant issuedAt;

  @Column(name = "issued_by")
  private String issuedBy;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  @Column(name = "last_used_at")
  private Instant lastUsedAt;

  protected ApiSecret() {}

  ApiSecret(ApiClient client, byte[] digest, String issuedBy, Instant now) {
    this.client = client;
    this.digest = digest.clone();
    this.issuedBy = issuedBy;
    this.issuedAt = now;
    this.expiresAt = now.plus(VALID);
  }

  int id() {
    return id;
  }

  ApiClient client() {
    return client;
  }

  boolean proves(byte[] given) {
    return MessageDigest.isEqual(digest, given);
  }

  boolean validAt(Instant now) {
    return revokedAt == null && now.isBefore(expiresAt);
  }

  boolean useToBeNotedAt(Instant now) {
    return lastUsedAt == null || !now.isBefore(lastUsedAt.plus(NOTED_EVERY));
  }

  void revoke(Instant now) {
    if (revokedAt == null) {
      revokedAt = now;
    }
  }

  ClientSecret view(Instant now) {
    return new ClientSecret(
        id,
        issuedAt,
        issuedBy,
        expiresAt,
        Optional.ofNullable(revokedAt),
        Optional.ofNullable(lastUsedAt),
        validAt(now));
  }
}
