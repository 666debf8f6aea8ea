package org.openita.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openita.framework.Framework;

class RatingTest {

  private static final Framework FRAMEWORK = Frameworks.of();

  @ParameterizedTest
  @CsvSource({
    "100, AA",
    "95, AA",
    "94.995, AA",
    "94.99499, A",
    "94.99, A",
    "85, A",
    "84.995, A",
    "84.99499, B",
    "84.99, B",
    "75, B",
    "74.995, B",
    "74.99, C",
    "65, C",
    "64.995, C",
    "64.99, D",
    "55, D",
    "54.995, D",
    "54.99, E",
    "50, E",
    "49.995, E",
    "49.99, F",
    "0, F"
  })
  void a_lower_bound_belongs_to_its_rating_and_what_is_shown_is_rated(String score, String code) {
    assertThat(Rating.of(score(score), FRAMEWORK).code()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({"85, true", "84.995, true", "84.99499, false", "84.99, false", "100, true"})
  void whoever_reaches_85_passes(String score, boolean passes) {
    assertThat(Rating.passes(score(score), FRAMEWORK)).isEqualTo(passes);
  }

  private static Score score(String value) {
    return new Score(new BigDecimal(value));
  }
}
