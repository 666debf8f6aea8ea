package org.openita.container;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.openita.common.ThaiTime;

/** The clock that every rule asks, where a test must not wait. */
@Alternative
@Priority(1)
@ApplicationScoped
public class MovableClock extends Clock {

  private Duration ahead = Duration.ZERO;

  public synchronized void forward(Duration time) {
    ahead = ahead.plus(time);
  }

  @Override
  public synchronized Instant instant() {
    return Instant.now().plus(ahead);
  }

  @Override
  public ZoneId getZone() {
    return ThaiTime.ZONE;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(instant(), zone);
  }
}
