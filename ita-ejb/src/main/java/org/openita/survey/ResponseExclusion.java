package org.openita.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openita.framework.InstrumentCode;

/**
 * A group of responses that an operator leaves out of the scoring, and why. The responses stay;
 * lifted, they count again.
 */
@Entity
@Table(name = "response_exclusion")
public class ResponseExclusion implements Serializable {

  private static final long serialVersionUID = 1L;

  @Id
  @GeneratedValue(generator = "response_exclusion_seq")
  @SequenceGenerator(
      name = "response_exclusion_seq",
      sequenceName = "response_exclusion_seq",
      allocationSize = 50)
  private int id;

  @Column(name = "cycle_year")
  private int cycleYear;

  @Column(name = "agency_id")
  private int agencyId;

  @Enumerated(EnumType.STRING)
  @Column(name = "instrument_code")
  private InstrumentCode instrument;

  private String criterion;
  private String reason;

  @Column(name = "excluded_by")
  private String excludedBy;

  @Column(name = "excluded_at")
  private Instant excludedAt;

  private int responses;

  @Column(name = "lifted_by")
  private String liftedBy;

  @Column(name = "lifted_at")
  private Instant liftedAt;

  @Version private long version;

  protected ResponseExclusion() {}

  ResponseExclusion(
      int cycleYear,
      int agencyId,
      InstrumentCode instrument,
      ExclusionCriterion criterion,
      String reason,
      String excludedBy,
      Instant excludedAt) {
    this.cycleYear = cycleYear;
    this.agencyId = agencyId;
    this.instrument = instrument;
    this.criterion = criterion.toString();
    this.reason = reason;
    this.excludedBy = excludedBy;
    this.excludedAt = excludedAt;
  }

  void counted(int count) {
    responses = count;
  }

  void lift(String who, Instant now) {
    liftedBy = who;
    liftedAt = now;
  }

  public int id() {
    return id;
  }

  int year() {
    return cycleYear;
  }

  int agencyId() {
    return agencyId;
  }

  public InstrumentCode instrument() {
    return instrument;
  }

  /** What the responses have in common, word by word: way, flags, day, {@code IDENTICAL}. */
  public List<String> criterion() {
    return List.of(criterion.split(" "));
  }

  public String reason() {
    return reason;
  }

  public String excludedBy() {
    return excludedBy;
  }

  public Instant excludedAt() {
    return excludedAt;
  }

  /** How many responses. */
  public int responses() {
    return responses;
  }

  /** User name of whoever let them count again. */
  public Optional<String> liftedBy() {
    return Optional.ofNullable(liftedBy);
  }

  public Optional<Instant> liftedAt() {
    return Optional.ofNullable(liftedAt);
  }
}
