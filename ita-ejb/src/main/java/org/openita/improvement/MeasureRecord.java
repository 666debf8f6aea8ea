package org.openita.improvement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A measure of a plan. The administrator sets it while the plan is a draft. */
@Entity
@Table(name = "improvement_measure")
class MeasureRecord {

  @Id
  @GeneratedValue(generator = "improvement_measure_seq")
  @SequenceGenerator(
      name = "improvement_measure_seq",
      sequenceName = "improvement_measure_seq",
      allocationSize = 50)
  private int id;

  @Column(name = "dossier_id")
  private int dossierId;

  private int number;

  @Column(name = "indicator_number")
  private String indicator;

  private String title;

  @Column(name = "steps")
  private String plannedSteps;

  @Column(name = "starts_on")
  private LocalDate startsOn;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  private String units;

  @Column(name = "changed_by")
  private String changedBy;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Version private long version;

  protected MeasureRecord() {}

  MeasureRecord(int dossierId, int number) {
    this.dossierId = dossierId;
    this.number = number;
  }

  int id() {
    return id;
  }

  int number() {
    return number;
  }

  long version() {
    return version;
  }

  void correct(MeasureInput input, String actor, Instant now) {
    indicator = input.indicator().orElse(null);
    title = input.title();
    plannedSteps = input.steps();
    startsOn = input.startsOn();
    endsOn = input.endsOn();
    units = input.units();
    changedBy = actor;
    changedAt = now;
  }

  Measure measure() {
    return new Measure(
        number,
        new MeasureInput(
            Optional.ofNullable(indicator), title, plannedSteps, startsOn, endsOn, units),
        version,
        changedBy,
        changedAt);
  }
}
