package org.openita.disclosure;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/** What one assessor makes of one answer, as it is kept. */
@MappedSuperclass
abstract class GivenScore {

  @Id
  @Column(name = "answer_id")
  private int answerId;

  @Column(name = "option_value")
  private int optionValue;

  private String met = "";
  private String comment;
  private String assessor;

  @Column(name = "scored_at")
  private Instant scoredAt;

  @Version private long version;

  protected GivenScore() {}

  GivenScore(int answerId) {
    this.answerId = answerId;
  }

  int answerId() {
    return answerId;
  }

  int optionValue() {
    return optionValue;
  }

  boolean isBy(String name) {
    return name.equals(assessor);
  }

  void give(int value, Finding finding, Optional<String> why, String by, Instant now) {
    optionValue = value;
    met = finding.write();
    comment = why.orElse(null);
    assessor = by;
    scoredAt = now;
  }

  DisclosureScore score() {
    return new DisclosureScore(
        optionValue, Finding.read(met), Optional.ofNullable(comment), assessor, scoredAt, version);
  }

  long version() {
    return version;
  }
}
