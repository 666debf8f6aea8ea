package org.openita.scoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** One computation of all scores of a cycle: who asked for it, when, and what went in. */
@Entity
@Table(name = "scoring_run")
public class ScoringRun {

  @Id
  @GeneratedValue(generator = "scoring_run_seq")
  @SequenceGenerator(name = "scoring_run_seq", sequenceName = "scoring_run_seq", allocationSize = 1)
  private int id;

  @Column(name = "cycle_year")
  private int cycleYear;

  @Column(name = "started_by")
  private String startedBy;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "finished_at")
  private Instant finishedAt;

  private boolean preview;
  private int agencies;
  private int announced;
  private long responses;

  protected ScoringRun() {}

  ScoringRun(int cycleYear, boolean preview, String startedBy, Instant startedAt) {
    this.cycleYear = cycleYear;
    this.preview = preview;
    this.startedBy = startedBy;
    this.startedAt = startedAt;
  }

  void finish(Instant now, int agencyCount, int announcedCount, long responseCount) {
    finishedAt = now;
    agencies = agencyCount;
    announced = announcedCount;
    responses = responseCount;
  }

  public int id() {
    return id;
  }

  /** Fiscal year of the cycle, Buddhist Era. */
  public int year() {
    return cycleYear;
  }

  /** Whether answers were still coming in: such a run is never announced. */
  public boolean preview() {
    return preview;
  }

  public String startedBy() {
    return startedBy;
  }

  public Instant startedAt() {
    return startedAt;
  }

  public Optional<Instant> finishedAt() {
    return Optional.ofNullable(finishedAt);
  }

  /** Agencies that were scored. */
  public int agencies() {
    return agencies;
  }

  /** Agencies of them whose result can be announced. */
  public int announced() {
    return announced;
  }

  /** Responses of all surveys that were counted. */
  public long responses() {
    return responses;
  }
}
