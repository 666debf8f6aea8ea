package org.openita.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.openita.common.Redacted;

/**
 * That somebody has completed a first sign-in for a cycle, and who it was. Kept when the account
 * goes on to somebody else, so that what was done under its name can be told apart by persons.
 */
@Entity
@Table(name = "registration")
@IdClass(Registration.Key.class)
class Registration {

  @Id
  @ManyToOne(optional = false)
  @JoinColumn(name = "account_id")
  private Account account;

  @Id
  @Column(name = "registered_at")
  private Instant registeredAt;

  @Column(name = "cycle_year")
  private int cycleYear;

  @Redacted
  @Column(name = "full_name")
  private String fullName;

  @Redacted private String position;

  protected Registration() {}

  Registration(Account account, int cycleYear, Person person, Instant now) {
    this.account = account;
    this.cycleYear = cycleYear;
    this.registeredAt = now;
    this.fullName = person.fullName();
    this.position = person.position();
  }

  /** Of one account at one time. */
  public static class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    private int account;
    private Instant registeredAt;

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && account == key.account
          && Objects.equals(registeredAt, key.registeredAt);
    }

    @Override
    public int hashCode() {
      return Objects.hash(account, registeredAt);
    }
  }
}
