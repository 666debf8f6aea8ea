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
  private Instant stopped;

  /** A clock that stands goes on standing, so much later. */
  public synchronized void forward(Duration time) {
    ahead = ahead.plus(time);
    stopped = stopped == null ? null : stopped.plus(time);
  }

  /** Stands at a moment from now on, however long the test takes. */
  public synchronized void standAt(Instant moment) {
    stopped = moment;
  }

  /** Does not stand any longer. */
  public synchronized void goOn() {
    stopped = null;
  }

  @Override
  public synchronized Instant instant() {
    return stopped == null ? Instant.now().plus(ahead) : stopped;
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
