package org.openita.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MinuteCountsTest {

  private static final long MINUTE = 29_000_000;

  private final MinuteCounts counts = new MinuteCounts();

  @Test
  void each_thing_has_its_own_count() {
    counts.add("a", MINUTE);
    counts.add("a", MINUTE);
    counts.add("b", MINUTE);
    assertThat(counts.of("a", MINUTE)).isEqualTo(2);
    assertThat(counts.of("b", MINUTE)).isEqualTo(1);
    assertThat(counts.of("c", MINUTE)).isZero();
  }

  @Test
  void they_begin_anew_with_every_minute() {
    counts.add("a", MINUTE);
    assertThat(counts.of("a", MINUTE + 1)).isZero();
    counts.add("a", MINUTE + 5);
    assertThat(counts.of("a", MINUTE + 5)).isEqualTo(1);
  }
}
