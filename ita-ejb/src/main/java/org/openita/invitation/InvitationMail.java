package org.openita.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.openita.common.Unaudited;
import org.openita.notice.QueuedMail;

/** An invitation on its way to somebody on a sample list. */
@Entity
@Unaudited
@Table(name = "invitation_mail")
class InvitationMail extends QueuedMail {

  @Id
  @Column(name = "record_id")
  private int recordId;

  @Column(name = "cycle_year")
  private int cycleYear;

  @Column(name = "agency_id")
  private int agencyId;

  private byte[] sealed;

  protected InvitationMail() {}

  /**
   * @param recordId key of the entry of the sample list
   * @param sealed the secret of the link
   * @param closesAt when the survey closes
   */
  InvitationMail(
      int recordId, int cycleYear, int agencyId, byte[] sealed, Instant closesAt, Instant now) {
    super(closesAt, now);
    this.recordId = recordId;
    this.cycleYear = cycleYear;
    this.agencyId = agencyId;
    this.sealed = sealed;
  }

  int recordId() {
    return recordId;
  }

  int year() {
    return cycleYear;
  }

  int agencyId() {
    return agencyId;
  }

  /** Absent once the message has been handed over or given up. */
  Optional<byte[]> sealed() {
    return Optional.ofNullable(sealed);
  }

  @Override
  protected void settled() {
    sealed = null;
  }
}
