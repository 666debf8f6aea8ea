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
import org.openita.approval.Dossier;
import org.openita.common.CountedInAudit;
import org.openita.common.Redacted;

/** One entry of a sample list as the database sees it: sealed, but for its kind. */
@Entity
@Redacted
@CountedInAudit
@Table(name = "sample_record")
class SampleRecord {

  @Id
  @GeneratedValue(generator = "sample_record_seq")
  @SequenceGenerator(
      name = "sample_record_seq",
      sequenceName = "sample_record_seq",
      allocationSize = 50)
  private int id;

  @Column(name = "dossier_id")
  private int dossierId;

  @Column(name = "cycle_year")
  private int cycleYear;

  @Column(name = "agency_id")
  private int agencyId;

  @Enumerated(EnumType.STRING)
  private SampleKind kind;

  private byte[] sealed;

  @Column(name = "name_index")
  private byte[] nameIndex;

  @Column(name = "phone_index")
  private byte[] phoneIndex;

  @Column(name = "email_index")
  private byte[] emailIndex;

  @Column(name = "import_id")
  private Integer importId;

  @Version private long version;

  protected SampleRecord() {}

  /**
   * @param importId the file it comes with; null for one that was typed
   */
  SampleRecord(Dossier dossier, int year, int agencyId, Integer importId) {
    this.dossierId = dossier.id();
    this.cycleYear = year;
    this.agencyId = agencyId;
    this.importId = importId;
  }

  int id() {
    return id;
  }

  int dossierId() {
    return dossierId;
  }

  long version() {
    return version;
  }

  /** Only once it has been persisted: the seal binds the entry to the key of the record. */
  void keep(SampleEntry entry, SampleCipher cipher) {
    kind = entry.kind();
    sealed = cipher.seal(entry, place());
    nameIndex = cipher.nameIndex(dossierId, entry.name());
    phoneIndex = cipher.phoneIndex(dossierId, entry.phone());
    emailIndex = cipher.emailIndex(dossierId, entry.email());
  }

  ListedEntry opened(SampleCipher cipher) {
    return new ListedEntry(id, version, importId != null, cipher.open(sealed, place()));
  }

  private String place() {
    return "cycle %d agency %d record %d".formatted(cycleYear, agencyId, id);
  }
}
