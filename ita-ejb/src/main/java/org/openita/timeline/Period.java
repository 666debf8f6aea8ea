package org.openita.timeline;

import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.openita.common.FieldError;
import org.openita.common.Refusal;
import org.openita.common.ThaiTime;

/**
 * A time with an end: {@code [opensAt, closesAt)}, to the microsecond as it is kept.
 *
 * @param closesAt the first instant that is no longer within
 */
public record Period(Instant opensAt, Instant closesAt) implements Serializable {

  /** Refuses an end that is missing, or not after the beginning, as {@code INVALID_INPUT}. */
  public Period {
    if (opensAt == null || closesAt == null) {
      throw Refusal.invalid(
          FieldError.of(opensAt == null ? "opensAt" : "closesAt", "REQUIRED", "field.required"));
    }
    opensAt = opensAt.truncatedTo(ChronoUnit.MICROS);
    closesAt = closesAt.truncatedTo(ChronoUnit.MICROS);
    if (!opensAt.isBefore(closesAt)) {
      throw Refusal.invalid(FieldError.of("closesAt", "OUT_OF_ORDER", "field.window-order"));
    }
  }

  public boolean contains(Instant now) {
    return !now.isBefore(opensAt) && now.isBefore(closesAt);
  }

  /**
   * The same days and times of day in Thailand, some years later; 29 February becomes the 28th in a
   * year without one.
   */
  public Period plusYears(int years) {
    return new Period(later(opensAt, years), later(closesAt, years));
  }

  private static Instant later(Instant instant, int years) {
    return instant.atZone(ThaiTime.ZONE).plusYears(years).toInstant();
  }
}
