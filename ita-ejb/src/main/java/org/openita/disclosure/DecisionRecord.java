package org.openita.disclosure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A kept decision. Never changed; it goes when the answer that it is about is corrected. */
@Entity
@Table(name = "disclosure_decision")
class DecisionRecord {

  @Id
  @GeneratedValue(generator = "disclosure_decision_seq")
  @SequenceGenerator(
      name = "disclosure_decision_seq",
      sequenceName = "disclosure_decision_seq",
      allocationSize = 50)
  private int id;

  @Column(name = "answer_id")
  private int answerId;

  @Enumerated(EnumType.STRING)
  private Decision.Cause cause;

  @Column(name = "option_value")
  private int optionValue;

  private String reason;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  protected DecisionRecord() {}

  DecisionRecord(int answerId, Decision decision) {
    this.answerId = answerId;
    this.cause = decision.cause();
    this.optionValue = decision.optionValue();
    this.reason = decision.reason();
    this.decidedBy = decision.decidedBy();
    this.decidedAt = decision.decidedAt();
  }

  int answerId() {
    return answerId;
  }

  Decision decision() {
    return new Decision(cause, optionValue, reason, decidedBy, decidedAt);
  }
}
