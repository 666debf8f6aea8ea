package org.openita.stakeholder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.openita.approval.Dossier;
import org.openita.common.CountedInAudit;
import org.openita.common.Refusal;
import org.openita.common.RefusalCode;

/**
 * A file that an agency has sent. Without a fault its rows come on the list at once; else it waits
 * until somebody takes the good rows or discards it. The last one applied can be undone.
 */
@Entity
@CountedInAudit
@Table(name = "sample_import")
class SampleImport {

  @Id
  @GeneratedValue(generator = "sample_import_seq")
  @SequenceGenerator(
      name = "sample_import_seq",
      sequenceName = "sample_import_seq",
      allocationSize = 50)
  private int id;

  @Column(name = "dossier_id")
  private int dossierId;

  @Column(name = "cycle_year")
  private int cycleYear;

  @Column(name = "file_name")
  private String fileName;

  @Column(name = "table_name")
  private String tableName;

  @Column(name = "uploaded_by")
  private String uploadedBy;

  @Column(name = "uploaded_at")
  private Instant uploadedAt;

  @Enumerated(EnumType.STRING)
  private SampleImportState state;

  @Column(name = "rows_good")
  private int rowsGood;

  @Column(name = "rows_refused")
  private int rowsRefused;

  @Column(name = "rows_blank")
  private int rowsBlank;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Version private long version;

  protected SampleImport() {}

  SampleImport(Dossier dossier, int year, SampleFile file, String by, Instant now) {
    this.dossierId = dossier.id();
    this.cycleYear = year;
    this.fileName = file.name();
    this.tableName = file.table();
    this.uploadedBy = by;
    this.uploadedAt = now;
    this.state = SampleImportState.CHECKED;
    this.rowsBlank = file.blankRows();
  }

  int id() {
    return id;
  }

  int dossierId() {
    return dossierId;
  }

  int year() {
    return cycleYear;
  }

  void checked(int good, int refused) {
    rowsGood = good;
    rowsRefused = refused;
  }

  /**
   * @param good rows that have come on the list
   */
  void apply(int good, int refused, Instant now) {
    require(SampleImportState.CHECKED);
    checked(good, refused);
    state = SampleImportState.APPLIED;
    decidedAt = now;
  }

  void discard(Instant now) {
    require(SampleImportState.CHECKED);
    state = SampleImportState.DISCARDED;
    decidedAt = now;
  }

  void undo(Instant now) {
    require(SampleImportState.APPLIED);
    state = SampleImportState.UNDONE;
    decidedAt = now;
  }

  private void require(SampleImportState wanted) {
    if (state != wanted) {
      throw Refusal.of(RefusalCode.INVALID_STATE, "refusal.sample-import");
    }
  }

  SampleImportStatus status() {
    return new SampleImportStatus(
        id, fileName, tableName, uploadedBy, uploadedAt, state, rowsGood, rowsRefused, rowsBlank);
  }
}
