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
import java.util.Optional;

/** Lets an assessor assess a group or a single agency in a cycle. Never changed, only withdrawn. */
@Entity
@Table(name = "assessor_assignment")
public class AssessorAssignment implements Serializable {

  private static final long serialVersionUID = 1L;

  @Id
  @GeneratedValue(generator = "assessor_assignment_seq")
  @SequenceGenerator(
      name = "assessor_assignment_seq",
      sequenceName = "assessor_assignment_seq",
      allocationSize = 50)
  private int id;

  @Column(name = "cycle_year")
  private int cycleYear;

  private String assessor;

  @Column(name = "group_number")
  private Integer groupNumber;

  @ManyToOne
  @JoinColumn(name = "agency_id")
  private Agency agency;

  /** For conditions that must not join the agency. */
  @Column(name = "agency_id", insertable = false, updatable = false)
  private Integer agencyId;

  protected AssessorAssignment() {}

  private AssessorAssignment(int cycleYear, String assessor, Integer groupNumber, Agency agency) {
    this.cycleYear = cycleYear;
    this.assessor = assessor;
    this.groupNumber = groupNumber;
    this.agency = agency;
  }

  static AssessorAssignment ofGroup(int cycleYear, String assessor, int groupNumber) {
    return new AssessorAssignment(cycleYear, assessor, groupNumber, null);
  }

  static AssessorAssignment ofAgency(int cycleYear, String assessor, Agency agency) {
    return new AssessorAssignment(cycleYear, assessor, null, agency);
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

  /** Absent for a single agency. */
  public Optional<Integer> groupNumber() {
    return Optional.ofNullable(groupNumber);
  }

  /** Absent for a group. */
  public Optional<Agency> agency() {
    return Optional.ofNullable(agency);
  }
}
