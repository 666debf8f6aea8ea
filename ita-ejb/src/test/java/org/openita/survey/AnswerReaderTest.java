package org.openita.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openita.common.FieldError;
import org.openita.common.Text;
import org.openita.framework.Indicator;
import org.openita.framework.Instrument;
import org.openita.framework.InstrumentCode;
import org.openita.framework.Question;
import org.openita.framework.Scale;

class AnswerReaderTest {

  private static final Text NONE = new Text("-", "-");
  private static final Scale SCALE =
      new Scale("LEVEL4", List.of(option(0), option(3), option(254)));
  private static final Instrument SURVEY =
      new Instrument(
          InstrumentCode.IIT,
          NONE,
          BigDecimal.TEN,
          List.of(
              indicator("1", question("i1", "i1.1", "i1.2")),
              indicator("2", question("i2", "i2"))));

  private final List<FieldError> errors = new ArrayList<>();

  @Test
  void it_reads_a_byte_per_item_in_the_order_of_the_framework() {
    assertThat(read(Map.of("i2", 0, "i1.2", 254, "i1.1", 3)))
        .containsExactly((byte) 3, (byte) 254, (byte) 0);
    assertThat(errors).isEmpty();
  }

  @Test
  void every_item_that_is_missing_or_answered_otherwise_is_named() {
    read(Map.of("i1.1", 3, "i2", 1));
    assertThat(errors)
        .extracting(error -> error.field() + " " + error.code())
        .containsExactly("i1.2 REQUIRED", "i2 OUT_OF_RANGE");
  }

  @Test
  void a_value_that_only_looks_alike_in_a_byte_is_refused() {
    read(Map.of("i1.1", 256, "i1.2", 3, "i2", 3));
    read(Map.of("i1.1", -2, "i1.2", 3, "i2", 3));
    assertThat(errors)
        .extracting(error -> error.field() + " " + error.code())
        .containsExactly("i1.1 OUT_OF_RANGE", "i1.1 OUT_OF_RANGE");
  }

  @Test
  void answers_to_what_is_not_asked_are_ignored() {
    assertThat(read(Map.of("i2", 0, "i1.2", 0, "i1.1", 0, "i99", 3))).hasSize(3);
    assertThat(errors).isEmpty();
  }

  private byte[] read(Map<String, Integer> answers) {
    return new AnswerReader(SURVEY).read(answers, errors);
  }

  private static Scale.Option option(int value) {
    return new Scale.Option(value, NONE, BigDecimal.ZERO, BigDecimal.ZERO);
  }

  private static Indicator indicator(String number, Question question) {
    return new Indicator(number, NONE, "-", List.of(question), List.of());
  }

  private static Question question(String code, String... items) {
    return new Question(
        code,
        NONE,
        Optional.empty(),
        SCALE,
        List.of(items).stream()
            .map(item -> new Question.Item(item, Optional.empty(), true))
            .toList());
  }
}
