package org.openita.web.pages.survey;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.openita.framework.Instrument;
import org.openita.framework.Question;
import org.openita.survey.Reply;
import org.openita.survey.TypedIdentity;

/**
 * What a respondent picked and typed, as it came.
 *
 * @param picked by item code; items without an answer are missing
 */
record Submission(TypedIdentity identity, Map<String, String> picked, boolean trapped) {

  /** Name of the field of the national ID. */
  static final String NATIONAL_ID = "nationalId";

  static final String PASSPORT = "passport";
  static final String PASSPORT_COUNTRY = "passportCountry";

  /** Of a field that people do not see; programs that fill in everything fill it in, too. */
  static final String TRAP = "homepage";

  static final Submission EMPTY = new Submission(new TypedIdentity("", "", ""), Map.of(), false);

  /** As codes of items are: {@code i1}, {@code e15.2}. */
  private static final Pattern ITEM = Pattern.compile("[a-z]{1,3}\\d{1,3}(\\.\\d{1,3})?");

  private static final Pattern VALUE = Pattern.compile("\\d{1,3}");

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
    return new Submission(identity(parameter), picked, !text(parameter, TRAP).isEmpty());
  }

  /**
   * The same for a survey that cannot be looked up now: whatever might be an answer.
   *
   * @param parameters values by their names
   */
  static Submission unread(Map<String, String[]> parameters) {
    var picked = new HashMap<String, String>();
    parameters.forEach(
        (name, values) -> {
          if (ITEM.matcher(name).matches() && VALUE.matcher(values[0]).matches()) {
            picked.put(name, values[0]);
          }
        });
    UnaryOperator<String> first =
        name -> Optional.ofNullable(parameters.get(name)).map(values -> values[0]).orElse(null);
    return new Submission(identity(first), picked, !text(first, TRAP).isEmpty());
  }

  private static TypedIdentity identity(UnaryOperator<String> parameter) {
    return new TypedIdentity(
        text(parameter, NATIONAL_ID), text(parameter, PASSPORT), text(parameter, PASSPORT_COUNTRY));
  }

  private static String text(UnaryOperator<String> parameter, String name) {
    var value = parameter.apply(name);
    return value == null ? "" : value;
  }

  /** As the domain takes it. */
  Reply reply(Optional<String> formToken, Optional<String> invitation) {
    return new Reply(identity, answers(), formToken, trapped, invitation);
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

  /** One to three digits, as nearly every answer of every respondent is. */
  private static int number(String value) {
    int number = 0;
    for (int place = 0; place < value.length(); place++) {
      int digit = value.charAt(place) - '0';
      if (digit < 0 || digit > 9) {
        return UNKNOWN;
      }
      number = number * 10 + digit;
    }
    return value.isEmpty() || value.length() > 3 ? UNKNOWN : number;
  }

  /** Never the number. */
  @Override
  public String toString() {
    return "Submission";
  }
}
