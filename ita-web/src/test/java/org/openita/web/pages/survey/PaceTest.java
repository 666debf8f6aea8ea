package org.openita.web.pages.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PaceTest {

  private static final String OFFICE = "203.0.113.7";

  private Instant now = Instant.parse("2020-06-01T03:00:00Z");
  private final Pace pace = new Pace(clock(), 60, 100);

  @Test
  void an_office_that_answers_at_once_does_not_wait() {
    for (int person = 0; person < 100; person++) {
      assertThat(pace.wait(OFFICE)).isZero();
    }
    assertThat(pace.wait(OFFICE)).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void whoever_waits_as_told_gets_their_turn() {
    exhaust(OFFICE);
    now = now.plus(pace.wait(OFFICE));
    assertThat(pace.wait(OFFICE)).isZero();
    assertThat(pace.wait(OFFICE)).isPositive();
  }

  @Test
  void trying_again_too_soon_makes_nobody_wait_longer() {
    exhaust(OFFICE);
    for (int attempt = 0; attempt < 1_000; attempt++) {
      assertThat(pace.wait(OFFICE)).isEqualTo(Duration.ofSeconds(1));
    }
  }

  @Test
  void other_addresses_are_not_kept_waiting() {
    exhaust(OFFICE);
    assertThat(pace.wait("203.0.113.8")).isZero();
  }

  @Test
  void a_household_of_ipv6_has_one_pace_and_the_next_another() {
    exhaust("2001:db8:1:2::1");
    assertThat(pace.wait("2001:db8:1:2:ffff::9")).isPositive();
    assertThat(pace.wait("2001:db8:1:3::1")).isZero();
  }

  @Test
  void the_machine_itself_waits_for_nobody() {
    exhaust("127.0.0.1");
    assertThat(pace.wait("127.0.0.1")).isZero();
    assertThat(pace.wait("")).isZero();
  }

  private void exhaust(String address) {
    for (int person = 0; person < 100; person++) {
      pace.wait(address);
    }
  }

  private Clock clock() {
    return new Moving();
  }

  private final class Moving extends Clock {

    @Override
    public ZoneOffset getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(java.time.ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
