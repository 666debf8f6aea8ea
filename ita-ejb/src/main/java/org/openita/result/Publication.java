package org.openita.result;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * The announcement of a scoring run. The latest edition of a cycle is what holds. Never changed.
 */
@Entity
@Table(name = "publication")
public class Publication {

  @Id
  @GeneratedValue(generator = "publication_seq")
  @SequenceGenerator(name = "publication_seq", sequenceName = "publication_seq", allocationSize = 1)
  private int id;

  @Column(name = "cycle_year")
  private int cycleYear;

  private int edition;

  @Column(name = "run_id")
  private int runId;

  @Column(name = "published_by")
  private String publishedBy;

  @Column(name = "published_at")
  private Instant publishedAt;

  protected Publication() {}

  Publication(int cycleYear, int edition, int runId, String publishedBy, Instant publishedAt) {
    this.cycleYear = cycleYear;
    this.edition = edition;
    this.runId = runId;
    this.publishedBy = publishedBy;
    this.publishedAt = publishedAt;
  }

  /** Fiscal year of the cycle, Buddhist Era. */
  public int year() {
    return cycleYear;
  }

  /** From 1; each later one corrects those before. */
  public int edition() {
    return edition;
  }

  public int runId() {
    return runId;
  }

  public Instant publishedAt() {
    return publishedAt;
  }
}
