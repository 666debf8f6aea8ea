package org.openita.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.util.Optional;
import org.openita.common.Text;
import org.openita.identity.Assessed;

/**
 * A public agency that is assessed as a whole, as it is now. It enters the register with a code
 * that it keeps through renaming and reorganisation; type and province tell its assessment group
 * and its supervising body, unless an exception with a reason does. It is assessed from its first
 * cycle to its last; what it was in earlier cycles its {@link AgencyPeriod}s keep.
 */
@Entity
@Table(name = "agency")
public class Agency implements Assessed, Serializable {

  /** A last cycle that stands for "until further notice". */
  static final int OPEN_END = 9999;

  private static final long serialVersionUID = 1L;

  @Id
  @GeneratedValue(generator = "agency_seq")
  @SequenceGenerator(name = "agency_seq", sequenceName = "agency_seq", allocationSize = 50)
  private int id;

  private String code;

  @Embedded private Particulars particulars;

  @Column(name = "group_exception")
  private Integer groupException;

  @Column(name = "supervisor_exception")
  private String supervisorException;

  @Column(name = "exception_reason")
  private String exceptionReason;

  private String website;
  private String address;
  private String phone;
  private String email;

  @Column(name = "valid_from")
  private int validFrom;

  @Column(name = "valid_to")
  private int validTo;

  @Version private long version;

  protected Agency() {}

  Agency(String code, Particulars particulars, int validFrom, int validTo) {
    this.code = code;
    this.particulars = particulars;
    this.validFrom = validFrom;
    this.validTo = validTo;
  }

  /** Key inside the database; the outside knows the {@link #code()}. */
  public int id() {
    return id;
  }

  @Override
  public String code() {
    return code;
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

  @Override
  public Optional<String> provinceCode() {
    return province().map(Province::code);
  }

  /** The assessment group, 1 to 10. */
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

  /** The assessment group where it is not that of the rule. */
  public Optional<Integer> groupException() {
    return Optional.ofNullable(groupException);
  }

  /** Code of the supervising body where it is not that of the rule. */
  public Optional<String> supervisorException() {
    return Optional.ofNullable(supervisorException);
  }

  /** Why group or supervising body are not those of the rule. */
  public Optional<String> exceptionReason() {
    return Optional.ofNullable(exceptionReason);
  }

  public Optional<String> website() {
    return Optional.ofNullable(website);
  }

  public Contact contact() {
    return new Contact(website, address, phone, email);
  }

  /** First cycle in which it is assessed, Buddhist Era. */
  public int validFrom() {
    return validFrom;
  }

  /** Last such cycle; absent until further notice. */
  public Optional<Integer> validTo() {
    return year(validTo);
  }

  /** Whether it is assessed in a cycle. */
  public boolean validIn(int year) {
    return validFrom <= year && year <= validTo;
  }

  public long version() {
    return version;
  }

  static Optional<Integer> year(int last) {
    return last == OPEN_END ? Optional.empty() : Optional.of(last);
  }

  Particulars particulars() {
    return particulars;
  }

  void become(Particulars now) {
    particulars = now;
  }

  void hold(int first, int last) {
    validFrom = first;
    validTo = last;
  }

  void except(Integer groupOrNull, String supervisorOrNull, String reasonOrNull) {
    groupException = groupOrNull;
    supervisorException = supervisorOrNull;
    exceptionReason = reasonOrNull;
  }

  void reachAt(Contact contact) {
    website = orNull(contact.website());
    address = orNull(contact.address());
    phone = orNull(contact.phone());
    email = orNull(contact.email());
  }

  static String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
