package org.openita.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openita.framework.SampleRule;

class MinimumSampleTest {

  /** Manual 2563, section 2.3. */
  private static final SampleRule RULE = new SampleRule(BigDecimal.TEN, 30, 30, 4000, 400);

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1, 1",
    "29, 29",
    "30, 30",
    "31, 30",
    "299, 30",
    "300, 30",
    "301, 31",
    "310, 31",
    "311, 32",
    "3990, 399",
    "3991, 400",
    "4000, 400",
    "4001, 401",
    "4010, 401",
    "4011, 402",
    "100000000, 10000000"
  })
  void it_is_a_tenth_but_at_least_thirty_and_all_of_fewer(int population, int sample) {
    assertThat(MinimumSample.of(population, RULE)).isEqualTo(sample);
  }

  @Test
  void a_large_population_has_a_minimum_of_its_own() {
    var fivePerCent = new SampleRule(new BigDecimal("5"), 30, 30, 4000, 400);
    assertThat(MinimumSample.of(4000, fivePerCent)).isEqualTo(200);
    assertThat(MinimumSample.of(4001, fivePerCent)).isEqualTo(400);
    assertThat(MinimumSample.of(8001, fivePerCent)).isEqualTo(401);
  }

  @Property
  void it_never_exceeds_the_population_nor_falls_below_a_tenth(
      @ForAll @IntRange(max = 100_000_000) int population) {
    int sample = MinimumSample.of(population, RULE);
    assertThat(sample).isBetween(0, population);
    assertThat(sample * 10L).isGreaterThanOrEqualTo(population);
  }

  @Property
  void one_person_more_never_asks_for_fewer(
      @ForAll @IntRange(max = 100_000_000 - 1) int population) {
    assertThat(MinimumSample.of(population + 1, RULE))
        .isGreaterThanOrEqualTo(MinimumSample.of(population, RULE));
  }

  @Test
  void there_is_no_negative_population() {
    assertThatThrownBy(() -> MinimumSample.of(-1, RULE))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
