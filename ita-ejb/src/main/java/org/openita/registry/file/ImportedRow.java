package org.openita.registry.file;

import java.util.List;

/**
 * What a dry run found of a row.
 *
 * @param number as spreadsheet programs count, from 1
 * @param changes what is new where it is changed; everything where it is new
 * @param problems why it is refused; empty otherwise
 */
public record ImportedRow(
    int number,
    RowVerdict verdict,
    String agencyCode,
    String agencyName,
    List<RowChange> changes,
    List<RowProblem> problems) {

  public ImportedRow {
    changes = List.copyOf(changes);
    problems = List.copyOf(problems);
  }
}
