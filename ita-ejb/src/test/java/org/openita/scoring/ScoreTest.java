package org.openita.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTest {

  @ParameterizedTest
  @CsvSource({
    "84.995, 85.00",
    "84.99499, 84.99",
    "84.994999999999999999999999, 84.99",
    "84.9949999999999999999999999, 84.99",
    "0, 0.00",
    "0.005, 0.01",
    "0.0049, 0.00",
    "99.995, 100.00",
    "100, 100.00",
    "33.3333333, 33.33"
  })
  void it_is_shown_to_two_decimals_half_up(String value, String shown) {
    assertThat(new Score(new BigDecimal(value))).hasToString(shown);
  }

  @Test
  void it_is_kept_unrounded() {
    assertThat(Score.of(Exact.of(new BigDecimal("100")).by(3)).value())
        .isEqualTo(new BigDecimal("33.3333333333333333333333333"));
  }

  @Test
  void scores_compare_by_what_is_kept() {
    var less = new Score(new BigDecimal("84.991"));
    var more = new Score(new BigDecimal("84.992"));
    assertThat(less).isLessThan(more).isNotEqualTo(more);
    assertThat(less.shown()).isEqualTo(more.shown());
    assertThat(new Score(new BigDecimal("85"))).isEqualTo(new Score(new BigDecimal("85.000")));
  }
}
