package org.openita.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.common.ThaiTime;
import org.openita.timeline.Period;

/**
 * That something is to be said about a window now. Each kind falls due at eight in the morning of
 * its day in Thailand and is said until the next one takes its place: what was missed meanwhile is
 * not said any more. Nothing is said about a closing before the window has opened.
 *
 * @param moment the opening that it speaks of, or the closing: a window that is moved is spoken of
 *     anew
 * @param until from when on it is no longer said
 */
record Occasion(NoticeKind kind, Instant moment, Instant until) {

  /** Before people begin to work. */
  static final LocalTime MORNING = LocalTime.of(8, 0);

  /** Later nobody needs to be told what they have been told by then, or will not do. */
  static final Duration OVERDUE_FOR = Duration.ofDays(7);

  /** What is to be said at a time, if anything. */
  static Optional<Occasion> at(Period window, Instant now) {
    var opens = window.opensAt();
    var closes = window.closesAt();
    if (now.isBefore(opens)) {
      var due = morning(day(opens).minusDays(1));
      return Optional.of(new Occasion(NoticeKind.BEFORE_OPENING, opens, opens))
          .filter(said -> !now.isBefore(due));
    }
    if (!now.isBefore(closes)) {
      var due = nextMorning(closes);
      var until = due.plus(OVERDUE_FOR);
      return Optional.of(new Occasion(NoticeKind.OVERDUE, closes, until))
          .filter(said -> !now.isBefore(due) && now.isBefore(until));
    }
    var seven = before(window, 7);
    var three = before(window, 3);
    var one = before(window, 1);
    return Stream.of(
            step(NoticeKind.ONE_DAY, one, window, closes, now),
            step(NoticeKind.THREE_DAYS, three, window, one, now),
            step(NoticeKind.SEVEN_DAYS, seven, window, three, now))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Occasion> step(
      NoticeKind kind, Instant due, Period window, Instant until, Instant now) {
    boolean said = !due.isBefore(window.opensAt()) && !now.isBefore(due) && now.isBefore(until);
    return said ? Optional.of(new Occasion(kind, window.closesAt(), until)) : Optional.empty();
  }

  /** So many days before the last day on which the window is open. */
  private static Instant before(Period window, int days) {
    return morning(day(window.closesAt().minus(1, ChronoUnit.MICROS)).minusDays(days));
  }

  private static Instant nextMorning(Instant from) {
    var morning = morning(day(from));
    return morning.isBefore(from) ? morning(day(from).plusDays(1)) : morning;
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ThaiTime.ZONE);
  }

  private static Instant morning(LocalDate day) {
    return ZonedDateTime.of(day, MORNING, ThaiTime.ZONE).toInstant();
  }
}
