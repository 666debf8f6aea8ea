package org.openita.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.common.RefusalCode.INVALID_INPUT;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.openita.common.FieldError;
import org.openita.container.Refused;

class ImprovementInputTest {

  private static final LocalDate DAY = LocalDate.of(2020, 10, 1);

  @Test
  void every_part_of_a_measure_is_asked_for_at_once() {
    assertThat(wrong(() -> measure(" ", null, null)))
        .containsExactly(
            "title REQUIRED",
            "steps REQUIRED",
            "startsOn REQUIRED",
            "endsOn REQUIRED",
            "units REQUIRED");
  }

  @Test
  void a_measure_ends_after_it_begins_and_within_three_years() {
    assertThat(measure("ก", DAY, DAY).endsOn()).isEqualTo(DAY);
    assertThat(measure("ก", DAY, DAY.plusYears(3)).endsOn()).isEqualTo("2023-10-01");
    assertThat(wrong(() -> measure("ก", DAY, DAY.minusDays(1))))
        .containsExactly("endsOn OUT_OF_RANGE");
    assertThat(wrong(() -> measure("ก", DAY, DAY.plusYears(3).plusDays(1))))
        .containsExactly("endsOn OUT_OF_RANGE");
  }

  @Test
  void blanks_around_a_text_are_no_part_of_it_and_an_empty_indicator_is_none() {
    var measure = new MeasureInput(Optional.of(" "), " ก ", "ข\n", DAY, DAY, "ค");
    assertThat(measure.indicator()).isEmpty();
    assertThat(measure.title()).isEqualTo("ก");
    assertThat(measure.steps()).isEqualTo("ข");
  }

  @Test
  void texts_have_a_longest_length() {
    assertThat(new OutlineInput("ก".repeat(Typed.LONGEST), FollowUp.QUARTERLY).analysis())
        .hasSize(Typed.LONGEST);
    assertThat(wrong(() -> new OutlineInput("ก".repeat(Typed.LONGEST + 1), null)))
        .containsExactly("analysis TOO_LONG", "followUp REQUIRED");
    assertThat(wrong(() -> new ProgressInput("ก", null, "ข".repeat(Typed.LONGEST + 1))))
        .containsExactly("output REQUIRED", "outcome TOO_LONG");
  }

  private static MeasureInput measure(String text, LocalDate startsOn, LocalDate endsOn) {
    return new MeasureInput(Optional.empty(), text, text, startsOn, endsOn, text);
  }

  private static Iterable<String> wrong(Callable<?> input) {
    return Refused.with(INVALID_INPUT, input::call).errors().stream()
        .map(ImprovementInputTest::name)
        .toList();
  }

  private static String name(FieldError error) {
    return error.field() + " " + error.code();
  }
}
