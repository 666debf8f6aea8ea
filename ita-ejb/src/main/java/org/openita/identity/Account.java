package org.openita.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.openita.common.Redacted;

/**
 * The account of one person. It is issued with a one-time password; at the first sign-in the person
 * changes it and says who they are, which registers them (manual 2563, section 6). An operator may
 * disable it.
 */
@Entity
@Table(name = "account")
public class Account {

  @Id
  @GeneratedValue(generator = "account_seq")
  @SequenceGenerator(name = "account_seq", sequenceName = "account_seq", allocationSize = 50)
  private int id;

  private String username;

  @Redacted
  @Column(name = "password_hash")
  private String passwordHash;

  @Enumerated(EnumType.STRING)
  private Role role;

  @Column(name = "agency_code")
  private String agencyCode;

  @Column(name = "supervising_body_code")
  private String supervisingBodyCode;

  @ElementCollection
  @CollectionTable(name = "account_area", joinColumns = @JoinColumn(name = "account_id"))
  @Column(name = "province_code")
  private Set<String> provinceCodes = new HashSet<>();

  @Redacted
  @Column(name = "full_name")
  private String fullName;

  @Redacted private String position;
  @Redacted private String phone;
  @Redacted private String email;

  @Column(name = "password_change_due")
  private boolean passwordChangeDue;

  @Column(name = "password_expires_at")
  private Instant passwordExpiresAt;

  @Column(name = "cycle_year")
  private Integer cycleYear;

  @Column(name = "issued_at")
  private Instant issuedAt;

  @Column(name = "issued_by")
  private String issuedBy;

  @Column(name = "registered_at")
  private Instant registeredAt;

  @Column(name = "last_signed_in_at")
  private Instant lastSignedInAt;

  @Column(name = "disabled_at")
  private Instant disabledAt;

  @Column(name = "disabled_reason")
  private String disabledReason;

  @Version private long version;

  protected Account() {}

  Account(String username, Role role, String agencyCode, String supervisingBodyCode) {
    this.username = username;
    this.role = role;
    this.agencyCode = agencyCode;
    this.supervisingBodyCode = supervisingBodyCode;
  }

  public String username() {
    return username;
  }

  public Role role() {
    return role;
  }

  /** Absent for people who are not of an agency. */
  public Optional<String> agencyCode() {
    return Optional.ofNullable(agencyCode);
  }

  /** The body for which a supervisor watches. */
  public Optional<String> supervisingBodyCode() {
    return Optional.ofNullable(supervisingBodyCode);
  }

  /** The provinces of a supervisor's area; empty for everywhere. */
  public Set<String> provinceCodes() {
    return Set.copyOf(provinceCodes);
  }

  public Optional<String> fullName() {
    return Optional.ofNullable(fullName);
  }

  /** Whether the person must change the password and register before anything else. */
  public boolean firstSignInDue() {
    return passwordChangeDue || registeredAt == null;
  }

  AccountState state(Instant now) {
    if (!enabled()) {
      return AccountState.DISABLED;
    }
    if (passwordExpiredAt(now)) {
      return AccountState.EXPIRED;
    }
    return firstSignInDue() ? AccountState.DUE : AccountState.ACTIVE;
  }

  /** What the person, or whoever had the account before, has said of themselves. */
  public Optional<Person> person() {
    return fullName == null
        ? Optional.empty()
        : Optional.of(new Person(fullName, position, phone, email));
  }

  /** Absent for somebody who has never signed in. */
  public Optional<Instant> lastSignedInAt() {
    return Optional.ofNullable(lastSignedInAt);
  }

  /** Why an operator has disabled the account. */
  public Optional<String> disabledReason() {
    return Optional.ofNullable(disabledReason);
  }

  /** The last cycle for which it was issued; absent for people who are not of an agency. */
  Optional<Integer> cycleYear() {
    return Optional.ofNullable(cycleYear);
  }

  boolean issuedFor(int year) {
    return cycleYear != null && cycleYear >= year;
  }

  boolean registeredFor(int year) {
    return registeredAt != null && cycleYear != null && cycleYear == year;
  }

  Optional<Instant> issuedAt() {
    return Optional.ofNullable(issuedAt);
  }

  Optional<Instant> passwordExpiresAt() {
    return Optional.ofNullable(passwordExpiresAt);
  }

  long version() {
    return version;
  }

  int id() {
    return id;
  }

  String passwordHash() {
    return passwordHash;
  }

  Caller caller() {
    return Caller.person(
        username, role, agencyCode, supervisingBodyCode, Set.copyOf(provinceCodes));
  }

  /** Confines a supervisor to the provinces of an area; none for everywhere. */
  void confine(Set<String> provinces) {
    provinceCodes.retainAll(provinces);
    provinceCodes.addAll(provinces);
  }

  /** Whether the person may sign in and work at all. */
  public boolean enabled() {
    return disabledAt == null;
  }

  void disable(String reason, Instant now) {
    disabledAt = now;
    disabledReason = reason;
  }

  void enable() {
    disabledAt = null;
    disabledReason = null;
  }

  /**
   * A password that somebody else knows must be changed at the next sign-in, and nobody is let in
   * by it for ever.
   */
  void issue(OneTimePassword password, Instant now) {
    passwordHash = password.hash();
    passwordExpiresAt = now.plus(OneTimePassword.VALID);
    passwordChangeDue = true;
  }

  /** Notes for which cycle it was issued and by whom; for a new one its owner registers anew. */
  void issuedFor(int year, String by, Instant now) {
    if (!issuedFor(year)) {
      cycleYear = year;
      registeredAt = null;
    }
    issuedAt = now;
    issuedBy = by;
  }

  /** Whether a one-time password has been left lying for too long. */
  boolean passwordExpiredAt(Instant now) {
    return passwordExpiresAt != null && !now.isBefore(passwordExpiresAt);
  }

  /** A password of the person's own, which does not expire (NIST SP 800-63B-4, 3.1.1.2). */
  void choosePassword(String hash) {
    passwordHash = hash;
    passwordExpiresAt = null;
    passwordChangeDue = false;
  }

  void describe(Person person) {
    fullName = person.fullName();
    position = person.position();
    phone = person.phone();
    email = person.email();
  }

  void register(String hash, Person person, Instant now) {
    choosePassword(hash);
    describe(person);
    if (registeredAt == null) {
      registeredAt = now;
    }
  }
}
