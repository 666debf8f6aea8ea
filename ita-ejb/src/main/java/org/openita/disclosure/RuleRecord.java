package org.openita.disclosure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.openita.timeline.Period;

/** The kept rules of a cycle. */
@Entity
@Table(name = "disclosure_rule")
class RuleRecord {

  @Id
  @Column(name = "cycle_year")
  private int cycleYear;

  @Column(name = "second_assessor")
  private boolean secondAssessor;

  @Column(name = "appeals_open_at")
  private Instant appealsOpenAt;

  @Column(name = "appeals_close_at")
  private Instant appealsCloseAt;

  @Column(name = "set_by")
  private String setBy;

  @Column(name = "set_at")
  private Instant setAt;

  @Version private long version;

  protected RuleRecord() {}

  RuleRecord(int cycleYear) {
    this.cycleYear = cycleYear;
  }

  void set(boolean second, Optional<Period> appeals, String by, Instant now) {
    secondAssessor = second;
    appealsOpenAt = appeals.map(Period::opensAt).orElse(null);
    appealsCloseAt = appeals.map(Period::closesAt).orElse(null);
    setBy = by;
    setAt = now;
  }

  DisclosureRule rule() {
    return new DisclosureRule(
        secondAssessor,
        Optional.ofNullable(appealsOpenAt).map(opens -> new Period(opens, appealsCloseAt)),
        version);
  }
}
