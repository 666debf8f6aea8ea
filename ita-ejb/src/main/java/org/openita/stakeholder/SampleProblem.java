package org.openita.stakeholder;

import java.util.List;
import java.util.stream.Collectors;
import org.openita.common.FieldError;
import org.openita.common.Language;

/**
 * What is wrong with a cell. It never says what is in the cell, so that it need not be sealed.
 *
 * @param cell its address, for instance {@code C17}
 * @param messageKey of the message
 * @param argument a number in the message; 0 where it takes none
 */
public record SampleProblem(String cell, String messageKey, int argument) {

  public String message(Language language) {
    return FieldError.of("file", "ROW", messageKey, argument).message(language);
  }

  static String written(List<SampleProblem> problems) {
    return problems.stream()
        .map(one -> one.cell() + " " + one.messageKey() + " " + one.argument())
        .collect(Collectors.joining("\n"));
  }

  static List<SampleProblem> read(String written) {
    return written
        .lines()
        .map(line -> line.split(" "))
        .map(words -> new SampleProblem(words[0], words[1], Integer.parseInt(words[2])))
        .toList();
  }
}
