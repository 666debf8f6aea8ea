package org.openita.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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

/** The e-mail of a notice on its way. */
@Entity
@Unaudited
@Table(name = "notice_mail")
class NoticeMail extends QueuedMail {

  @Id
  @Column(name = "notice_id")
  private int noticeId;

  @OneToOne(optional = false)
  @JoinColumn(name = "notice_id", insertable = false, updatable = false)
  private Notice notice;

  protected NoticeMail() {}

  NoticeMail(Notice notice, Instant expiresAt, Instant now) {
    super(expiresAt, now);
    this.noticeId = notice.id();
  }

  Notice notice() {
    return notice;
  }

  /** An operator wants it sent, whatever has come of it so far. */
  void again(Instant now) {
    if (state() != MailState.FAILED && state() != MailState.UNKNOWN) {
      throw Refusal.of(RefusalCode.INVALID_STATE, "refusal.mail-under-way");
    }
    again(now.plus(Duration.ofDays(2)), now);
  }

  TroubledMail troubled() {
    return new TroubledMail(
        notice, state(), attempts(), changedAt(), Optional.ofNullable(problem()));
  }
}
