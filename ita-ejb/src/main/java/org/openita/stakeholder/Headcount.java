package org.openita.stakeholder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Content of the dossier {@code INTERNAL_STAKEHOLDERS}. */
@Entity
@Table(name = "internal_stakeholders")
class Headcount {

  @Id
  @Column(name = "dossier_id")
  private int dossierId;

  private int headcount;

  protected Headcount() {}

  Headcount(int dossierId) {
    this.dossierId = dossierId;
  }

  int people() {
    return headcount;
  }

  void correct(int people) {
    headcount = people;
  }
}
