package org.openita.improvement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/** Content of the dossier {@code IMPROVEMENT_PLAN}, but for its measures. */
@Entity
@Table(name = "improvement_plan")
class OutlineRecord {

  @Id
  @Column(name = "dossier_id")
  private int dossierId;

  private String analysis;

  @Enumerated(EnumType.STRING)
  @Column(name = "follow_up")
  private FollowUp followUp;

  @Column(name = "changed_by")
  private String changedBy;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Version private long version;

  protected OutlineRecord() {}

  OutlineRecord(int dossierId) {
    this.dossierId = dossierId;
  }

  FollowUp followUp() {
    return followUp;
  }

  void correct(OutlineInput input, String actor, Instant now) {
    analysis = input.analysis();
    followUp = input.followUp();
    changedBy = actor;
    changedAt = now;
  }

  Outline outline() {
    return new Outline(
        Optional.of(new OutlineInput(analysis, followUp)),
        version,
        Optional.of(changedBy),
        Optional.of(changedAt));
  }
}
