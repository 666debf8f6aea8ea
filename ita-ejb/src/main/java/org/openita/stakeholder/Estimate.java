package org.openita.stakeholder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Content of the dossier {@code EXTERNAL_STAKEHOLDERS}. */
@Entity
@Table(name = "external_stakeholders")
class Estimate {

  @Id
  @Column(name = "dossier_id")
  private int dossierId;

  private int estimate;

  protected Estimate() {}

  Estimate(int dossierId) {
    this.dossierId = dossierId;
  }

  int people() {
    return estimate;
  }

  void correct(int people) {
    estimate = people;
  }
}
