package org.openita.stakeholder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.HexFormat;
import org.openita.common.CountedInAudit;

/** What the list of an agency was when it was purged; by it what was submitted can be proved. */
@Entity
@CountedInAudit
@Table(name = "purged_sample_list")
class PurgedSampleList {

  @Id
  @Column(name = "dossier_id")
  private int dossierId;

  private int records;
  private byte[] digest;

  protected PurgedSampleList() {}

  PurgedSampleList(int dossierId, int records, byte[] digest) {
    this.dossierId = dossierId;
    this.records = records;
    this.digest = digest.clone();
  }

  int records() {
    return records;
  }

  /** As {@code SampleShelf.digest} gives it. */
  String digest() {
    return HexFormat.of().formatHex(digest);
  }
}
