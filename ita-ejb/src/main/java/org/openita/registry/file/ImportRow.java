package org.openita.registry.file;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.openita.common.CountedInAudit;
import org.openita.registry.AgencyRow;
import org.openita.registry.RowOutcome;

/** A row of a file that waits, with what the dry run found of it. */
@Entity
@CountedInAudit
@Table(name = "register_import_row")
@IdClass(ImportRow.Key.class)
class ImportRow {

  /** Longer ones are refused anyway and only shown. */
  private static final int LONGEST_CODE = 100;

  private static final int LONGEST_NAME = 1000;

  @Id
  @Column(name = "import_id")
  private int importId;

  @Id
  @Column(name = "sheet_row")
  private int sheetRow;

  @Enumerated(EnumType.STRING)
  @Column(name = "outcome")
  private RowVerdict verdict;

  @Column(name = "agency_code")
  private String agencyCode;

  @Column(name = "agency_name")
  private String agencyName;

  @Column(name = "after_values")
  private String afterValues;

  @Column(name = "before_values")
  private String beforeValues;

  private String problems;

  protected ImportRow() {}

  ImportRow(int importId, int sheetRow, RowOutcome outcome, List<RowProblem> problems) {
    this.importId = importId;
    this.sheetRow = sheetRow;
    this.verdict = verdict(outcome, problems);
    this.agencyCode = cut(outcome.row().code(), LONGEST_CODE);
    this.agencyName = cut(outcome.row().nameTh(), LONGEST_NAME);
    this.afterValues = RowLine.of(outcome.row());
    this.beforeValues = outcome.before().map(RowLine::of).orElse(null);
    this.problems = problems.isEmpty() ? null : RowLine.of(problems);
  }

  private static RowVerdict verdict(RowOutcome outcome, List<RowProblem> problems) {
    if (!problems.isEmpty()) {
      return RowVerdict.REFUSED;
    }
    if (outcome.added()) {
      return RowVerdict.NEW;
    }
    return outcome.unchanged() ? RowVerdict.UNCHANGED : RowVerdict.CHANGED;
  }

  private static String cut(String text, int longest) {
    return text.substring(0, Math.min(longest, text.length()));
  }

  int number() {
    return sheetRow;
  }

  RowVerdict verdict() {
    return verdict;
  }

  String agencyCode() {
    return agencyCode;
  }

  String agencyName() {
    return agencyName;
  }

  AgencyRow after() {
    return RowLine.row(afterValues);
  }

  /** The agency as the register had it at the dry run; absent where it had none. */
  Optional<AgencyRow> before() {
    return Optional.ofNullable(beforeValues).map(RowLine::row);
  }

  List<RowProblem> problems() {
    return problems == null ? List.of() : RowLine.problems(problems);
  }

  /** What makes a row one. */
  static final class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    private int importId;
    private int sheetRow;

    Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that && importId == that.importId && sheetRow == that.sheetRow;
    }

    @Override
    public int hashCode() {
      return 31 * importId + sheetRow;
    }
  }
}
