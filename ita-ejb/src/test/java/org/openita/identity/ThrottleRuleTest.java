package org.openita.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThrottleRuleTest {

  private static final Instant LAST = Instant.parse("2020-04-01T02:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "PAIR, 4, PT0S",
    "PAIR, 5, PT30S",
    "PAIR, 6, PT1M",
    "PAIR, 9, PT8M",
    "PAIR, 10, PT15M",
    "PAIR, 99, PT15M",
    "PAIR, 100, PT24H",
    "ACCOUNT, 19, PT0S",
    "ACCOUNT, 20, PT30S",
    "ACCOUNT, 26, PT32M",
    "ACCOUNT, 27, PT1H",
    "ACCOUNT, 100, PT24H",
    "ADDRESS, 49, PT0S",
    "ADDRESS, 50, PT30S",
    "ADDRESS, 5000, PT15M"
  })
  void waits_double_up_to_the_longest(ThrottleRule rule, int failures, Duration wait) {
    assertThat(rule.waitAfter(failures)).isEqualTo(wait);
  }

  @Test
  void the_way_opens_again_at_the_end_of_the_wait() {
    var end = LAST.plusSeconds(30);
    assertThat(ThrottleRule.PAIR.closedUntil(5, LAST, LAST)).contains(end);
    assertThat(ThrottleRule.PAIR.closedUntil(5, LAST, end.minusMillis(1))).contains(end);
    assertThat(ThrottleRule.PAIR.closedUntil(5, LAST, end)).isEmpty();
  }

  @Property
  void nobody_waits_less_for_more_failures(
      @ForAll ThrottleRule rule, @ForAll @IntRange(min = 0, max = 100_000) int failures) {
    assertThat(rule.waitAfter(failures + 1)).isGreaterThanOrEqualTo(rule.waitAfter(failures));
  }

  /** Whatever the waits, a wrong one is forgotten by the time that the longest has passed. */
  @Property
  void no_wait_is_longer_than_failures_are_remembered(
      @ForAll ThrottleRule rule, @ForAll @IntRange(min = 0, max = 100_000) int failures) {
    assertThat(rule.waitAfter(failures)).isLessThanOrEqualTo(ThrottleRule.FORGOTTEN_AFTER);
  }
}
