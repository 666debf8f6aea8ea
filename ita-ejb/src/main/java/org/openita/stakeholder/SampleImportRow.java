package org.openita.stakeholder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Optional;
import org.openita.common.CountedInAudit;
import org.openita.common.Redacted;

/** A row of a file that waits: sealed where it is good, else with what is wrong with it. */
@Entity
@Redacted
@CountedInAudit
@Table(name = "sample_import_row")
@IdClass(SampleImportRow.Key.class)
class SampleImportRow {

  @Id
  @Column(name = "import_id")
  private int importId;

  @Id
  @Column(name = "sheet_row")
  private int sheetRow;

  private byte[] sealed;

  private String problems;

  protected SampleImportRow() {}

  SampleImportRow(SampleImport file, SampleFileRow row, SampleCipher cipher) {
    this.importId = file.id();
    this.sheetRow = row.number();
    this.sealed = row.good() ? cipher.seal(row.entry(), place()) : null;
    this.problems = SampleProblem.written(row.problems());
  }

  SampleFileRow opened(SampleCipher cipher) {
    return new SampleFileRow(
        sheetRow,
        Optional.ofNullable(sealed).map(bytes -> cipher.open(bytes, place())).orElse(null),
        SampleProblem.read(problems));
  }

  private String place() {
    return "import %d row %d".formatted(importId, sheetRow);
  }

  /** The key of a row. */
  record Key(int importId, int sheetRow) implements Serializable {}
}
