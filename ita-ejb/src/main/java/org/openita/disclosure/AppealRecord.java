package org.openita.disclosure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A kept appeal. Never changed. */
@Entity
@Table(name = "disclosure_appeal")
class AppealRecord {

  @Id
  @Column(name = "answer_id")
  private int answerId;

  private String grounds;
  private String urls;

  @Column(name = "filed_by")
  private String filedBy;

  @Column(name = "filed_at")
  private Instant filedAt;

  protected AppealRecord() {}

  AppealRecord(int answerId, Appeal appeal) {
    this.answerId = answerId;
    this.grounds = appeal.grounds();
    this.urls = String.join("\n", appeal.urls());
    this.filedBy = appeal.filedBy();
    this.filedAt = appeal.filedAt();
  }

  int answerId() {
    return answerId;
  }

  Appeal appeal() {
    return new Appeal(grounds, urls.lines().toList(), filedBy, filedAt);
  }
}
