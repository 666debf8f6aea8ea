package org.openita.stakeholder;

import java.util.List;

/**
 * A row of a file.
 *
 * @param number as spreadsheet programs count, from 1
 * @param entry what it says; null where it was refused before
 */
record SampleFileRow(int number, SampleEntry entry, List<SampleProblem> problems) {

  SampleFileRow {
    problems = List.copyOf(problems);
  }

  boolean good() {
    return problems.isEmpty();
  }
}
