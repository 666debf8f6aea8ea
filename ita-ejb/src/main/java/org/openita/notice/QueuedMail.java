package org.openita.notice;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Duration;
import java.time.Instant;

/**
 * An e-mail on its way. It waits in the queue; whoever claims it hands it over, once, and says what
 * came of it: sent, refused for now (then it waits again, longer each time), given up, or nobody
 * knows.
 */
@MappedSuperclass
public abstract class QueuedMail {

  /** Then it is given up: more than two days after the first attempt. */
  static final int MOST_ATTEMPTS = 12;

  /** After the first refusal; doubled after each further one. */
  static final Duration FIRST_PAUSE = Duration.ofMinutes(1);

  static final Duration LONGEST_PAUSE = Duration.ofHours(6);

  /** Longer than handing over one message takes; then whoever claimed it is gone. */
  static final Duration CLAIM = Duration.ofMinutes(15);

  private static final int LONGEST_PROBLEM = 300;

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

  protected QueuedMail() {}

  /**
   * @param expiresAt when it is no longer worth sending
   */
  protected QueuedMail(Instant expiresAt, Instant now) {
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

  public final MailState state() {
    return state;
  }

  final int attempts() {
    return attempts;
  }

  final Instant changedAt() {
    return changedAt;
  }

  /** What the last attempt came to; null where it came to nothing bad. */
  final String problem() {
    return problem;
  }

  final boolean waitingAt(Instant now) {
    return state == MailState.QUEUED && !dueAt.isAfter(now);
  }

  final boolean expiredAt(Instant now) {
    return !now.isBefore(expiresAt);
  }

  /** Whoever claimed it has not said what came of it, and will not any more. */
  final boolean forgottenAt(Instant now) {
    return state == MailState.SENDING && changedAt.isBefore(now.minus(CLAIM));
  }

  final void claim(Instant now) {
    attempts++;
    become(MailState.SENDING, now, null);
  }

  final void sent(Instant now) {
    become(MailState.SENT, now, null);
  }

  final void refused(MailProblem why, Instant now) {
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

  /** Lets it wait again from now on. */
  final void again(Instant until, Instant now) {
    attempts = 0;
    dueAt = now;
    expiresAt = until;
    become(MailState.QUEUED, now, null);
  }

  /** Nothing more is done for it by itself. */
  protected void settled() {
    // most have nothing to forget
  }

  private void become(MailState next, Instant now, String why) {
    state = next;
    changedAt = now;
    problem =
        why == null || why.length() <= LONGEST_PROBLEM ? why : why.substring(0, LONGEST_PROBLEM);
    if (next != MailState.QUEUED && next != MailState.SENDING) {
      settled();
    }
  }
}
