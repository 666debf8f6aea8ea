package org.openita.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.openita.common.Refusal;
import org.openita.common.RefusalCode;
import org.openita.common.Unaudited;

/**
 * The e-mail of a notice on its way. It waits in the queue; whoever claims it hands it over, once,
 * and says what came of it: sent, refused for now (then it waits again, longer each time), given
 * up, or nobody knows.
 */
@Entity
@Unaudited
@Table(name = "notice_mail")
class NoticeMail {

  /** Then it is given up: more than two days after the first attempt. */
  static final int MOST_ATTEMPTS = 12;

  /** After the first refusal; doubled after each further one. */
  static final Duration FIRST_PAUSE = Duration.ofMinutes(1);

  static final Duration LONGEST_PAUSE = Duration.ofHours(6);

  /** Longer than handing over one message takes; then whoever claimed it is gone. */
  static final Duration CLAIM = Duration.ofMinutes(15);

  private static final int LONGEST_PROBLEM = 300;

  @Id
  @Column(name = "notice_id")
  private int noticeId;

  @OneToOne(optional = false)
  @JoinColumn(name = "notice_id", insertable = false, updatable = false)
  private Notice notice;

  @Enumerated(EnumType.STRING)
  private MailState state;

  private int attempts;

  @Column(name = "due_at")
  private Instant dueAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  private String problem;

  protected NoticeMail() {}

  NoticeMail(Notice notice, Instant expiresAt, Instant now) {
    this.noticeId = notice.id();
    this.state = MailState.QUEUED;
    this.dueAt = now;
    this.expiresAt = expiresAt;
    this.changedAt = now;
  }

  /** How long it waits after so many attempts. */
  static Duration pause(int attempts) {
    var doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 20));
    return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
  }

  Notice notice() {
    return notice;
  }

  MailState state() {
    return state;
  }

  boolean waitingAt(Instant now) {
    return state == MailState.QUEUED && !dueAt.isAfter(now);
  }

  boolean expiredAt(Instant now) {
    return !now.isBefore(expiresAt);
  }

  void claim(Instant now) {
    attempts++;
    become(MailState.SENDING, now, null);
  }

  void sent(Instant now) {
    become(MailState.SENT, now, null);
  }

  void refused(MailProblem why, Instant now) {
    switch (why.certainty()) {
      case FOR_NOW -> {
        var next = now.plus(pause(attempts));
        boolean over = attempts >= MOST_ATTEMPTS || !next.isBefore(expiresAt);
        become(over ? MailState.FAILED : MailState.QUEUED, now, why.text());
        dueAt = next;
      }
      case FOR_GOOD -> become(MailState.FAILED, now, why.text());
      case UNKNOWN -> become(MailState.UNKNOWN, now, why.text());
    }
  }

  /** An operator wants it sent, whatever has come of it so far. */
  void again(Instant now) {
    if (state != MailState.FAILED && state != MailState.UNKNOWN) {
      throw Refusal.of(RefusalCode.INVALID_STATE, "refusal.mail-under-way");
    }
    attempts = 0;
    dueAt = now;
    expiresAt = now.plus(Duration.ofDays(2));
    become(MailState.QUEUED, now, null);
  }

  TroubledMail troubled() {
    return new TroubledMail(notice, state, attempts, changedAt, Optional.ofNullable(problem));
  }

  private void become(MailState next, Instant now, String why) {
    state = next;
    changedAt = now;
    problem =
        why == null || why.length() <= LONGEST_PROBLEM ? why : why.substring(0, LONGEST_PROBLEM);
  }
}
