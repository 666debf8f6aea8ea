package org.openita.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerTimeTest {

  private static final Instant NOW = Instant.parse("2020-05-01T03:00:00Z");

  @Test
  void a_class_ends_with_its_last_second() {
    assertThat(after(Duration.ofSeconds(0))).isEqualTo(AnswerTime.UP_TO_1_MINUTE);
    assertThat(after(Duration.ofSeconds(60))).isEqualTo(AnswerTime.UP_TO_1_MINUTE);
    assertThat(after(Duration.ofSeconds(61))).isEqualTo(AnswerTime.UP_TO_3_MINUTES);
    assertThat(after(Duration.ofMinutes(10))).isEqualTo(AnswerTime.UP_TO_10_MINUTES);
    assertThat(after(Duration.ofMinutes(30))).isEqualTo(AnswerTime.UP_TO_30_MINUTES);
    assertThat(after(Duration.ofHours(23))).isEqualTo(AnswerTime.LONGER);
  }

  @Test
  void a_clock_that_lags_makes_nobody_slow() {
    assertThat(after(Duration.ofSeconds(-20))).isEqualTo(AnswerTime.UP_TO_1_MINUTE);
  }

  @Test
  void without_a_token_nobody_knows() {
    assertThat(AnswerTime.of(Optional.empty(), NOW)).isEqualTo(AnswerTime.UNKNOWN);
  }

  @Test
  void what_is_kept_is_read_again() {
    for (var time : AnswerTime.values()) {
      assertThat(AnswerTime.of(time.code())).isEqualTo(time);
    }
  }

  private static AnswerTime after(Duration age) {
    return AnswerTime.of(Optional.of(new FormToken(NOW.minus(age), new byte[12])), NOW);
  }
}
