package org.openita.survey;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.openita.common.FieldError;
import org.openita.framework.Instrument;

/** Reads the answers to a survey: prepared once, used by everybody who answers it. */
final class AnswerReader {

  private final String[] codes;
  private final BitSet[] options;

  AnswerReader(Instrument survey) {
    var items = survey.items();
    codes = new String[items.size()];
    options = new BitSet[items.size()];
    int place = 0;
    for (var question : survey.questions()) {
      var values = new BitSet();
      question.scale().options().forEach(option -> values.set(option.value()));
      for (var item : question.items()) {
        codes[place] = item.code();
        options[place++] = values;
      }
    }
  }

  /**
   * A byte per item, in the order of the framework.
   *
   * @param answers option values by item code
   * @param errors takes one per item that is missing or has another value than its options
   */
  byte[] read(Map<String, Integer> answers, List<FieldError> errors) {
    var wrong = new ArrayList<FieldError>();
    var bytes = new byte[codes.length];
    for (int place = 0; place < codes.length; place++) {
      var value = answers.get(codes[place]);
      if (value == null) {
        wrong.add(FieldError.of(codes[place], "REQUIRED", "field.answer-required"));
      } else if (value < 0 || !options[place].get(value)) {
        wrong.add(FieldError.of(codes[place], "OUT_OF_RANGE", "field.answer-unknown"));
      } else {
        bytes[place] = value.byteValue();
      }
    }
    errors.addAll(wrong);
    return bytes;
  }
}
