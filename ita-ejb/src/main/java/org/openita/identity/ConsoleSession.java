package org.openita.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.openita.common.Unaudited;

/**
 * One person at work in one browser. It opens when they have proved who they are, and ends when
 * they or somebody else ends it, when it has not been used for a while, or after a working day
 * (NIST SP 800-63B-4, section 2.2.3 for AAL2).
 */
@Entity
@Unaudited
@Table(name = "console_session")
class ConsoleSession {

  /** Without a request for so long it has ended. */
  static final Duration IDLE = Duration.ofMinutes(30);

  /** After so long it has ended whatever happens. */
  static final Duration LONGEST = Duration.ofHours(12);

  /** How exactly the last request is known: not each of them is written down. */
  static final Duration EXACTNESS = Duration.ofMinutes(1);

  private static final int ID_BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  @Id private String id;

  @ManyToOne
  @JoinColumn(name = "account_id")
  private Account account;

  private String address;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "seen_at")
  private Instant seenAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected ConsoleSession() {}

  ConsoleSession(Account account, String address, Instant now) {
    var bytes = new byte[ID_BYTES];
    RANDOM.nextBytes(bytes);
    this.id = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    this.account = account;
    this.address = address;
    this.openedAt = now;
    this.seenAt = now;
  }

  String id() {
    return id;
  }

  Account account() {
    return account;
  }

  String address() {
    return address;
  }

  Instant openedAt() {
    return openedAt;
  }

  Instant seenAt() {
    return seenAt;
  }

  boolean openAt(Instant now) {
    return endedAt == null
        && now.isBefore(seenAt.plus(IDLE).plus(EXACTNESS))
        && now.isBefore(openedAt.plus(LONGEST))
        && account.enabled();
  }

  /** Whether a request now is worth writing down. */
  boolean unseenAt(Instant now) {
    return !now.isBefore(seenAt.plus(EXACTNESS));
  }
}
