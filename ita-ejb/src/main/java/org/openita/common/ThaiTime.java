package org.openita.common;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The clock that every rule asks, in the zone of the assessment. */
@ApplicationScoped
public class ThaiTime {

  /** All days and deadlines of the assessment are days of Thailand. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Bangkok");

  @Produces
  @ApplicationScoped
  Clock clock() {
    return Clock.system(ZONE);
  }
}
