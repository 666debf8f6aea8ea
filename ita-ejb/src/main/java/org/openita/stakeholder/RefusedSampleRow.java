package org.openita.stakeholder;

import java.util.List;

/**
 * A row of a file that cannot come on the list.
 *
 * @param number as spreadsheet programs count, from 1
 */
public record RefusedSampleRow(int number, List<SampleProblem> problems) {

  public RefusedSampleRow {
    problems = List.copyOf(problems);
  }
}
