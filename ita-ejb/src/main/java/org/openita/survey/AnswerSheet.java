package org.openita.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openita.common.FieldError;
import org.openita.common.Refusal;
import org.openita.framework.Instrument;
import org.openita.framework.Question;

/** The complete answers of one respondent: a byte per item, in the order of the framework. */
final class AnswerSheet {

  private final byte[] bytes;

  private AnswerSheet(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Every item answered with an option of its scale.
   *
   * @param answers option values by item code
   * @throws Refusal {@code INVALID_INPUT} with an error per item that is missing or has another
   *     value
   */
  static AnswerSheet of(Instrument survey, Map<String, Integer> answers) {
    var errors = new ArrayList<FieldError>();
    var bytes = new byte[survey.items().size()];
    int place = 0;
    for (var question : survey.questions()) {
      for (var item : question.items()) {
        bytes[place++] = answer(question, item, answers.get(item.code()), errors);
      }
    }
    if (!errors.isEmpty()) {
      throw Refusal.invalid(errors);
    }
    return new AnswerSheet(bytes);
  }

  private static byte answer(
      Question question, Question.Item item, Integer value, List<FieldError> errors) {
    if (value == null) {
      errors.add(FieldError.of(item.code(), "REQUIRED", "field.answer-required"));
      return 0;
    }
    if (question.scale().option(value).isEmpty()) {
      errors.add(FieldError.of(item.code(), "OUT_OF_RANGE", "field.answer-unknown"));
      return 0;
    }
    return value.byteValue();
  }

  byte[] bytes() {
    return bytes.clone();
  }
}
