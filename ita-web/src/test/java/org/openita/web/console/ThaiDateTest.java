package org.openita.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.common.Language;

class ThaiDateTest {

  private static final Instant NINE_IN_BANGKOK = Instant.parse("2020-04-01T02:00:00Z");

  @Test
  void thai_dates_are_of_the_buddhist_era() {
    assertThat(ThaiDate.time(NINE_IN_BANGKOK, Language.TH)).isEqualTo("1 เม.ย. 2563 09.00 น.");
  }

  @Test
  void english_dates_are_gregorian() {
    assertThat(ThaiDate.time(NINE_IN_BANGKOK, Language.EN)).isEqualTo("1 Apr 2020, 09:00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01/04/2563 09:00",
        "1/4/2563 9:00",
        "๑/๔/๒๕๖๓ ๐๙.๐๐ น.",
        "1/4/2020 09:00",
        "  01/04/2563   09.00น "
      })
  void a_time_is_understood_as_people_type_it(String text) {
    assertThat(ThaiDate.typed(text)).contains(NINE_IN_BANGKOK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "31/02/2563 09:00", "1/4/2563", "1/4/63 09:00", "1/4/2563 24:00"})
  void what_is_no_time_is_not_guessed_at(String text) {
    assertThat(ThaiDate.typed(text)).isEmpty();
  }

  @Test
  void what_a_field_shows_is_understood_again() {
    for (var language : Language.values()) {
      assertThat(ThaiDate.typed(ThaiDate.toTyped(NINE_IN_BANGKOK, language)))
          .contains(NINE_IN_BANGKOK);
    }
  }
}
