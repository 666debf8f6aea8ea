package org.openita.web.pages.survey;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.openita.framework.Instrument;
import org.openita.framework.Question;

/**
 * What a respondent picked and typed, as it came.
 *
 * @param picked by item code; items without an answer are missing
 */
record Submission(String nationalId, Map<String, String> picked) {

  /** Name of the field of the national ID. */
  static final String NATIONAL_ID = "nationalId";

  static final Submission EMPTY = new Submission("", Map.of());

  /** No option has it. */
  private static final int UNKNOWN = -1;

  /**
   * @param parameter the value of the parameter with a name, or null
   */
  static Submission of(UnaryOperator<String> parameter, Instrument survey) {
    var picked = new HashMap<String, String>();
    for (Question.Item item : survey.items()) {
      var value = parameter.apply(item.code());
      if (value != null) {
        picked.put(item.code(), value);
      }
    }
    var nationalId = parameter.apply(NATIONAL_ID);
    return new Submission(nationalId == null ? "" : nationalId, picked);
  }

  /** The option values as the domain takes them; what is not a number is an unknown option. */
  Map<String, Integer> answers() {
    var answers = new HashMap<String, Integer>();
    picked.forEach((item, value) -> answers.put(item, number(value)));
    return answers;
  }

  boolean picked(String item, int value) {
    return Integer.toString(value).equals(picked.get(item));
  }

  private static int number(String value) {
    return value.matches("\\d{1,3}") ? Integer.parseInt(value) : UNKNOWN;
  }

  /** Never the number. */
  @Override
  public String toString() {
    return "Submission";
  }
}
