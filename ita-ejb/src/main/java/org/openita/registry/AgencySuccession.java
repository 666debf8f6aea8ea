package org.openita.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.io.Serializable;

/** One agency takes over from another, from a cycle on. Never changed, only forgotten. */
@Entity
@Table(name = "agency_succession")
public class AgencySuccession implements Serializable {

  private static final long serialVersionUID = 1L;

  @Id
  @GeneratedValue(generator = "agency_succession_seq")
  @SequenceGenerator(
      name = "agency_succession_seq",
      sequenceName = "agency_succession_seq",
      allocationSize = 50)
  private int id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "predecessor_id")
  private Agency predecessor;

  @ManyToOne(optional = false)
  @JoinColumn(name = "successor_id")
  private Agency successor;

  @Column(name = "from_year")
  private int fromYear;

  @Enumerated(EnumType.STRING)
  private SuccessionKind kind;

  protected AgencySuccession() {}

  AgencySuccession(Agency predecessor, Agency successor, int fromYear, SuccessionKind kind) {
    this.predecessor = predecessor;
    this.successor = successor;
    this.fromYear = fromYear;
    this.kind = kind;
  }

  public int id() {
    return id;
  }

  public Agency predecessor() {
    return predecessor;
  }

  public Agency successor() {
    return successor;
  }

  /** First cycle in which the successor stands for the predecessor, Buddhist Era. */
  public int fromYear() {
    return fromYear;
  }

  public SuccessionKind kind() {
    return kind;
  }
}
