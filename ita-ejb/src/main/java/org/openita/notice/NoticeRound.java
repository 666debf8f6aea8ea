package org.openita.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.openita.common.Unaudited;

/** The last time that everybody of a cycle was looked at, and what was due then. */
@Entity
@Unaudited
@Table(name = "notice_round")
class NoticeRound {

  /** While nothing else falls due, somebody who owes something new is found within this time. */
  static final Duration PAUSE = Duration.ofHours(1);

  @Id
  @Column(name = "cycle_year")
  private int cycleYear;

  private String occasions;

  @Column(name = "done_at")
  private Instant doneAt;

  protected NoticeRound() {}

  NoticeRound(int cycleYear) {
    this.cycleYear = cycleYear;
  }

  boolean answers(String digest, Instant now) {
    return occasions.equals(digest) && now.isBefore(doneAt.plus(PAUSE));
  }

  void done(String digest, Instant now) {
    occasions = digest;
    doneAt = now;
  }
}
