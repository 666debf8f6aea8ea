package org.openita.improvement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/** An entry of a report: what came of a measure within a period. */
@Entity
@Table(name = "improvement_progress")
class ProgressRecord {

  @Id
  @GeneratedValue(generator = "improvement_progress_seq")
  @SequenceGenerator(
      name = "improvement_progress_seq",
      sequenceName = "improvement_progress_seq",
      allocationSize = 50)
  private int id;

  @Column(name = "dossier_id")
  private int dossierId;

  @ManyToOne(optional = false)
  @JoinColumn(name = "measure_id")
  private MeasureRecord measure;

  @Enumerated(EnumType.STRING)
  private FollowUpPeriod period;

  private String done;

  private String output;

  private String outcome;

  @Column(name = "changed_by")
  private String changedBy;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Version private long version;

  protected ProgressRecord() {}

  ProgressRecord(int dossierId, MeasureRecord measure, FollowUpPeriod period) {
    this.dossierId = dossierId;
    this.measure = measure;
    this.period = period;
  }

  FollowUpPeriod period() {
    return period;
  }

  MeasureRecord measure() {
    return measure;
  }

  long version() {
    return version;
  }

  void correct(ProgressInput input, String actor, Instant now) {
    done = input.done();
    output = input.output();
    outcome = input.outcome();
    changedBy = actor;
    changedAt = now;
  }

  Progress progress() {
    return new Progress(
        measure.measure(),
        period,
        Optional.of(new ProgressInput(done, output, outcome)),
        version,
        Optional.of(changedBy),
        Optional.of(changedAt));
  }
}
