package org.openita.stakeholder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** How long the sample lists of a cycle are kept, where an operator has said so. */
@Entity
@Table(name = "sample_retention")
class SampleRetentionRule {

  @Id
  @Column(name = "cycle_year")
  private int cycleYear;

  private int days;

  private String reason;

  @Column(name = "set_by")
  private String setBy;

  @Column(name = "set_at")
  private Instant setAt;

  @Version private long version;

  protected SampleRetentionRule() {}

  SampleRetentionRule(int cycleYear) {
    this.cycleYear = cycleYear;
  }

  void set(int keptDays, String why, String by, Instant now) {
    days = keptDays;
    reason = why;
    setBy = by;
    setAt = now;
  }

  int days() {
    return days;
  }

  String reason() {
    return reason;
  }

  String setBy() {
    return setBy;
  }

  Instant setAt() {
    return setAt;
  }

  long version() {
    return version;
  }
}
