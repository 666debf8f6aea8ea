package org.openita.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.openita.common.Unaudited;

/** Work that one node does at a time. A node that dies loses it when the time is over. */
@Entity
@Unaudited
@Table(name = "lease")
class Lease {

  @Id private String name;

  @Column(name = "held_until")
  private Instant heldUntil;

  protected Lease() {}
}
