package org.openita.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.openita.common.Redacted;

/**
 * Keeps an assessor away from an agency in a cycle because of a conflict of interest, whatever has
 * been assigned.
 */
@Entity
@Table(name = "assessor_exclusion")
public class AssessorExclusion implements Serializable {

  private static final long serialVersionUID = 1L;

  @Id
  @GeneratedValue(generator = "assessor_exclusion_seq")
  @SequenceGenerator(
      name = "assessor_exclusion_seq",
      sequenceName = "assessor_exclusion_seq",
      allocationSize = 50)
  private int id;

  @Column(name = "cycle_year")
  private int cycleYear;

  private String assessor;

  @ManyToOne(optional = false)
  @JoinColumn(name = "agency_id")
  private Agency agency;

  /** For conditions that must not join the agency. */
  @Column(name = "agency_id", insertable = false, updatable = false)
  private Integer agencyId;

  @Redacted private String reason;

  protected AssessorExclusion() {}

  AssessorExclusion(int cycleYear, String assessor, Agency agency, String reason) {
    this.cycleYear = cycleYear;
    this.assessor = assessor;
    this.agency = agency;
    this.reason = reason;
  }

  public int id() {
    return id;
  }

  public int year() {
    return cycleYear;
  }

  /** User name. */
  public String assessor() {
    return assessor;
  }

  public Agency agency() {
    return agency;
  }

  public String reason() {
    return reason;
  }
}
