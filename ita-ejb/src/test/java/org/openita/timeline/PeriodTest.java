package org.openita.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.openita.common.RefusalCode;
import org.openita.common.ThaiTime;
import org.openita.container.Refused;

class PeriodTest {

  private static final Instant NOON = Instant.parse("2020-04-01T05:00:00Z");

  @Test
  void its_first_instant_is_within_and_its_end_is_not() {
    var period = new Period(NOON, NOON.plusSeconds(1));
    assertThat(period.contains(NOON.minusNanos(1))).isFalse();
    assertThat(period.contains(NOON)).isTrue();
    assertThat(period.contains(NOON.plusNanos(999_999_999))).isTrue();
    assertThat(period.contains(NOON.plusSeconds(1))).isFalse();
  }

  @Test
  void it_has_a_beginning_and_a_later_end() {
    Refused.with(RefusalCode.INVALID_INPUT, () -> new Period(null, NOON));
    Refused.with(RefusalCode.INVALID_INPUT, () -> new Period(NOON, null));
    Refused.with(RefusalCode.INVALID_INPUT, () -> new Period(NOON, NOON));
    Refused.with(RefusalCode.INVALID_INPUT, () -> new Period(NOON, NOON.minusSeconds(1)));
  }

  @Property
  void years_later_it_has_the_same_days_and_times_of_day_in_thailand(
      @ForAll @IntRange(max = 360 * 24) int hours, @ForAll @IntRange(min = 1, max = 5) int years) {
    var opens = LocalDateTime.of(2021, 1, 1, 0, 0).plusHours(hours);
    var later = new Period(instant(opens), instant(opens.plusDays(30))).plusYears(years);
    assertThat(later)
        .isEqualTo(
            new Period(
                instant(opens.plusYears(years)), instant(opens.plusDays(30).plusYears(years))));
  }

  @Test
  void the_leap_day_becomes_the_day_before() {
    var leapDay = LocalDateTime.of(2020, 2, 29, 16, 30);
    var period = new Period(instant(leapDay.minusDays(9)), instant(leapDay)).plusYears(1);
    assertThat(period.closesAt()).isEqualTo(instant(LocalDateTime.of(2021, 2, 28, 16, 30)));
  }

  private static Instant instant(LocalDateTime inThailand) {
    return inThailand.atZone(ThaiTime.ZONE).toInstant();
  }
}
