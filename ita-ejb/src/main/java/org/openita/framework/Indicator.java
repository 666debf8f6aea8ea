package org.openita.framework;

import java.util.List;
import org.openita.common.Text;

/**
 * An indicator: of questions in a survey, of sub-indicators in the disclosures.
 *
 * @param number as printed in the manual, for instance {@code 9}
 * @param purpose what it is for; the manual has it in Thai only
 */
public record Indicator(
    String number,
    Text name,
    String purpose,
    List<Question> questions,
    List<SubIndicator> subIndicators) {

  public Indicator {
    questions = List.copyOf(questions);
    subIndicators = List.copyOf(subIndicators);
  }
}
