package org.openita.disclosure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/** The kept score of one answer. */
@Entity
@Table(name = "disclosure_score")
class ScoreRecord {

  @Id
  @Column(name = "answer_id")
  private int answerId;

  @Column(name = "option_value")
  private int optionValue;

  private String comment;
  private String assessor;

  @Column(name = "scored_at")
  private Instant scoredAt;

  @Version private long version;

  protected ScoreRecord() {}

  ScoreRecord(int answerId) {
    this.answerId = answerId;
  }

  int answerId() {
    return answerId;
  }

  void give(int value, Optional<String> why, String by, Instant now) {
    optionValue = value;
    comment = why.orElse(null);
    assessor = by;
    scoredAt = now;
  }

  DisclosureScore score() {
    return new DisclosureScore(
        optionValue, Optional.ofNullable(comment), assessor, scoredAt, version);
  }

  long version() {
    return version;
  }
}
