package org.openita.stakeholder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** Content of the dossier {@code INTERNAL_STAKEHOLDERS}. */
@Entity
@Table(name = "internal_stakeholders")
class Headcount {

  @Id
  @Column(name = "dossier_id")
  private int dossierId;

  private int headcount;

  @Column(name = "confirmed_by")
  private String confirmedBy;

  @Column(name = "confirmed_at")
  private Instant confirmedAt;

  @Column(name = "confirm_reason")
  private String confirmReason;

  protected Headcount() {}

  Headcount(int dossierId) {
    this.dossierId = dossierId;
  }

  int people() {
    return headcount;
  }

  /** A new number is not confirmed. */
  void correct(int people) {
    headcount = people;
    confirmedBy = null;
    confirmedAt = null;
    confirmReason = null;
  }

  void confirm(String by, Instant now, Optional<String> reason) {
    confirmedBy = by;
    confirmedAt = now;
    confirmReason = reason.orElse(null);
  }

  HeadcountCheck check(Optional<Integer> lastYear) {
    return new HeadcountCheck(
        HeadcountCheck.of(headcount, lastYear),
        lastYear,
        Optional.ofNullable(confirmedBy),
        Optional.ofNullable(confirmedAt),
        Optional.ofNullable(confirmReason));
  }
}
