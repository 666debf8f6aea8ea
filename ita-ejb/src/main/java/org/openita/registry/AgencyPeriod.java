package org.openita.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Optional;
import org.openita.common.Text;
import org.openita.identity.Assessed;
import org.openita.timeline.Participant;

/**
 * An agency as it is called and where it belongs in some cycles. The periods of an agency follow
 * each other without a gap; the last one holds what the {@link Agency} holds.
 */
@Entity
@Table(name = "agency_period")
public class AgencyPeriod implements Assessed, Participant, Serializable {

  private static final long serialVersionUID = 1L;

  @Id
  @GeneratedValue(generator = "agency_period_seq")
  @SequenceGenerator(
      name = "agency_period_seq",
      sequenceName = "agency_period_seq",
      allocationSize = 50)
  private int id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "agency_id")
  private Agency agency;

  /** For conditions that must not join the agency. */
  @Column(name = "agency_id", insertable = false, updatable = false)
  private Integer agencyId;

  @Column(name = "from_year")
  private int fromYear;

  @Column(name = "to_year")
  private int toYear;

  @Embedded private Particulars particulars;

  /** Both names in lower case; for conditions. */
  @Column(name = "search_text", insertable = false, updatable = false)
  private String searchText;

  protected AgencyPeriod() {}

  AgencyPeriod(Agency agency, int fromYear, int toYear, Particulars particulars) {
    this.agency = agency;
    this.fromYear = fromYear;
    this.toYear = toYear;
    this.particulars = particulars;
  }

  /** Key of the agency inside the database. */
  @Override
  public int id() {
    return agency.id();
  }

  /** The agency as it is now. */
  public Agency agency() {
    return agency;
  }

  @Override
  public String code() {
    return agency.code();
  }

  /** First cycle of which this holds, Buddhist Era. */
  public int fromYear() {
    return fromYear;
  }

  /** Last cycle of which this holds; absent until further notice. */
  public Optional<Integer> toYear() {
    return Agency.year(toYear);
  }

  public Text name() {
    return Text.of(particulars.nameTh(), particulars.nameEnOrNull());
  }

  public AgencyType type() {
    return particulars.type();
  }

  public Optional<Ministry> ministry() {
    return Optional.ofNullable(particulars.ministryOrNull());
  }

  /** Code of the agency to which it belongs. */
  public Optional<String> parentCode() {
    return Optional.ofNullable(particulars.parentCodeOrNull());
  }

  public Optional<Province> province() {
    return Optional.ofNullable(particulars.provinceOrNull());
  }

  /** The assessment group, 1 to 10. */
  @Override
  public int groupNumber() {
    return particulars.groupNumber();
  }

  public SupervisingBody supervisingBody() {
    return particulars.supervisingBody();
  }

  @Override
  public String supervisingBodyCode() {
    return particulars.supervisingBody().code();
  }

  @Override
  public Optional<String> provinceCode() {
    return province().map(Province::code);
  }

  Particulars particulars() {
    return particulars;
  }

  int lastYear() {
    return toYear;
  }

  void correct(Particulars right) {
    particulars = right;
  }

  void begin(int year) {
    fromYear = year;
  }

  void end(int year) {
    toYear = year;
  }
}
