package org.openita.stakeholder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openita.approval.ContentPart;

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

  /** What was said of a surprising number; absent where nobody has confirmed it. */
  Optional<List<ContentPart>> confirmation() {
    return Optional.ofNullable(confirmedBy)
        .map(
            by ->
                List.of(
                    new ContentPart("headcount.confirmedBy", by),
                    new ContentPart(
                        "headcount.reason", Optional.ofNullable(confirmReason).orElse(""))));
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
