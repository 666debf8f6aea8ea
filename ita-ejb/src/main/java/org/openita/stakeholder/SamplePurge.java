package org.openita.stakeholder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HexFormat;

/** That the sample lists of a cycle have been purged; it stays. */
@Entity
@Table(name = "sample_purge")
public class SamplePurge {

  @Id
  @Column(name = "cycle_year")
  private int cycleYear;

  @Column(name = "due_at")
  private Instant dueAt;

  @Column(name = "purged_at")
  private Instant purgedAt;

  private int agencies;
  private int records;
  private byte[] digest;

  protected SamplePurge() {}

  SamplePurge(
      int cycleYear, Instant dueAt, Instant purgedAt, int agencies, int records, byte[] digest) {
    this.cycleYear = cycleYear;
    this.dueAt = dueAt;
    this.purgedAt = purgedAt;
    this.agencies = agencies;
    this.records = records;
    this.digest = digest.clone();
  }

  /** Of the cycle, Buddhist Era. */
  public int year() {
    return cycleYear;
  }

  public Instant dueAt() {
    return dueAt;
  }

  public Instant purgedAt() {
    return purgedAt;
  }

  /** How many agencies had a list. */
  public int agencies() {
    return agencies;
  }

  /** How many were on all lists together. */
  public int records() {
    return records;
  }

  /** SHA-256 over what was purged, as it was sealed; hexadecimal digits. */
  public String digest() {
    return HexFormat.of().formatHex(digest);
  }
}
