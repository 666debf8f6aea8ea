package org.openita.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openita.common.ThaiTime;
import org.openita.timeline.Period;

class OccasionTest {

  /** To the end of office hours on 30 April. */
  private static final Period WINDOW = period("2020-04-01T09:00", "2020-04-30T16:30");

  @ParameterizedTest
  @CsvSource({
    "2020-03-31T08:00, BEFORE_OPENING",
    "2020-04-01T08:59, BEFORE_OPENING",
    "2020-04-23T08:00, SEVEN_DAYS",
    "2020-04-27T07:59, SEVEN_DAYS",
    "2020-04-27T08:00, THREE_DAYS",
    "2020-04-29T07:59, THREE_DAYS",
    "2020-04-29T08:00, ONE_DAY",
    "2020-04-30T16:29, ONE_DAY",
    "2020-05-01T08:00, OVERDUE",
    "2020-05-08T07:59, OVERDUE"
  })
  void each_is_said_from_the_morning_of_its_day_until_the_next_one(String now, NoticeKind kind) {
    assertThat(said(WINDOW, now)).contains(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-03-31T07:59",
    "2020-04-01T09:00",
    "2020-04-23T07:59",
    "2020-04-30T16:30",
    "2020-05-01T07:59",
    "2020-05-08T08:00",
    "2021-04-27T08:00"
  })
  void in_between_nothing_is_said(String now) {
    assertThat(said(WINDOW, now)).isEmpty();
  }

  @Test
  void the_last_day_of_a_window_that_closes_at_midnight_is_the_day_before() {
    var window = period("2020-04-01T00:00", "2020-05-01T00:00");
    assertThat(said(window, "2020-04-29T08:00")).contains(NoticeKind.ONE_DAY);
    assertThat(said(window, "2020-04-30T23:59")).contains(NoticeKind.ONE_DAY);
    assertThat(said(window, "2020-05-01T08:00")).contains(NoticeKind.OVERDUE);
  }

  @Test
  void days_are_those_of_thailand() {
    var utc =
        new Period(Instant.parse("2020-04-01T00:00:00Z"), Instant.parse("2020-04-30T17:00:00Z"));
    assertThat(Occasion.at(utc, Instant.parse("2020-04-29T01:00:00Z")))
        .map(Occasion::kind)
        .contains(NoticeKind.ONE_DAY);
  }

  @Test
  void of_what_was_missed_while_the_server_was_down_only_the_latest_is_said() {
    assertThat(saidThrough(WINDOW, "2020-04-22T12:00", "2020-04-28T12:00"))
        .containsExactly(NoticeKind.THREE_DAYS);
    assertThat(saidThrough(WINDOW, "2020-04-28T12:00", "2020-05-02T12:00"))
        .containsExactly(NoticeKind.THREE_DAYS, NoticeKind.OVERDUE);
  }

  @Test
  void a_window_that_opens_in_its_last_week_is_not_spoken_of_before() {
    var short5 = period("2020-04-25T00:00", "2020-04-30T16:30");
    assertThat(said(short5, "2020-04-25T08:00")).isEmpty();
    assertThat(said(short5, "2020-04-27T08:00")).contains(NoticeKind.THREE_DAYS);
    var short1 = period("2020-04-30T00:00", "2020-04-30T16:30");
    assertThat(said(short1, "2020-04-29T12:00")).contains(NoticeKind.BEFORE_OPENING);
    assertThat(said(short1, "2020-04-30T12:00")).isEmpty();
  }

  @Test
  void a_window_that_is_moved_is_another_occasion() {
    var moved = new Period(WINDOW.opensAt(), WINDOW.closesAt().plus(Duration.ofDays(1)));
    var now = at("2020-04-28T12:00");
    assertThat(Occasion.at(moved, now).orElseThrow().kind()).isEqualTo(NoticeKind.THREE_DAYS);
    assertThat(Occasion.at(moved, now).map(Occasion::moment))
        .isNotEqualTo(Occasion.at(WINDOW, now).map(Occasion::moment));
  }

  @Property
  void through_any_window_each_kind_is_said_once_at_most_and_in_its_order(
      @ForAll @IntRange(min = 1, max = 60_000) int minutes,
      @ForAll @IntRange(min = 0, max = 1_439) int opens) {
    var start = at("2020-04-01T00:00").plus(Duration.ofMinutes(opens));
    var window = new Period(start, start.plus(Duration.ofMinutes(minutes)));
    var kinds = new ArrayList<NoticeKind>();
    Optional<Occasion> before = Optional.empty();
    for (var now = start.minus(Duration.ofDays(3));
        now.isBefore(window.closesAt().plus(Duration.ofDays(10)));
        now = now.plus(Duration.ofMinutes(60))) {
      var present = Occasion.at(window, now);
      assertThat(present.filter(said -> said.until().isBefore(start))).isEmpty();
      if (present.isPresent() && !present.equals(before)) {
        kinds.add(present.get().kind());
      }
      before = present.isPresent() ? present : before;
    }
    assertThat(kinds).doesNotHaveDuplicates().isSorted();
  }

  private static List<NoticeKind> saidThrough(Period window, String... times) {
    return java.util.stream.Stream.of(times).flatMap(time -> said(window, time).stream()).toList();
  }

  private static Optional<NoticeKind> said(Period window, String now) {
    return Occasion.at(window, at(now)).map(Occasion::kind);
  }

  private static Period period(String opens, String closes) {
    return new Period(at(opens), at(closes));
  }

  private static Instant at(String time) {
    return LocalDateTime.parse(time).atZone(ThaiTime.ZONE).toInstant();
  }
}
