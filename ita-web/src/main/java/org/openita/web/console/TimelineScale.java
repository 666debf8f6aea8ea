package org.openita.web.console;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openita.common.Language;
import org.openita.common.ThaiTime;
import org.openita.timeline.Period;

/**
 * The axis of the picture of a timeline: equal columns of months, or of years where there would be
 * too many months. Places on it are from 0 to {@value #WIDTH}.
 */
final class TimelineScale {

  /** Width of the picture in its own units. */
  static final int WIDTH = 1000;

  private static final int MOST_MONTHS = 14;
  private static final int MONTHS_OF_A_YEAR = 12;
  private static final DateTimeFormatter THAI_MONTH =
      DateTimeFormatter.ofPattern("MMM", Locale.forLanguageTag("th"));
  private static final DateTimeFormatter ENGLISH_MONTH =
      DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

  private final YearMonth first;
  private final int months;
  private final int step;

  private TimelineScale(YearMonth first, int months, int step) {
    this.first = first;
    this.months = months;
    this.step = step;
  }

  /**
   * @param periods at least one
   */
  static TimelineScale of(List<Period> periods) {
    var from = month(periods.stream().map(Period::opensAt).min(Instant::compareTo).orElseThrow());
    var to = month(periods.stream().map(Period::closesAt).max(Instant::compareTo).orElseThrow());
    int months = (int) ChronoUnit.MONTHS.between(from, to) + 1;
    if (months <= MOST_MONTHS) {
      return new TimelineScale(from, months, 1);
    }
    int years = to.getYear() - from.getYear() + 1;
    return new TimelineScale(
        YearMonth.of(from.getYear(), 1), years * MONTHS_OF_A_YEAR, MONTHS_OF_A_YEAR);
  }

  /** What is written above the columns. */
  List<String> columns(Language language) {
    var columns = new ArrayList<String>();
    for (int at = 0; at < months; at += step) {
      columns.add(name(first.plusMonths(at), language));
    }
    return columns;
  }

  /** Places of the lines between the columns. */
  List<Integer> lines() {
    var lines = new ArrayList<Integer>();
    for (int at = step; at < months; at += step) {
      lines.add(WIDTH * at / months);
    }
    return lines;
  }

  /** The place of an instant, below 0 or above {@value #WIDTH} where it is outside. */
  double place(Instant instant) {
    var time = instant.atZone(ThaiTime.ZONE);
    var month = YearMonth.from(time);
    double day = time.getDayOfMonth() - 1 + time.toLocalTime().toSecondOfDay() / 86_400.0;
    double passed = ChronoUnit.MONTHS.between(first, month) + day / month.lengthOfMonth();
    return WIDTH * passed / months;
  }

  private String name(YearMonth month, Language language) {
    boolean thai = language == Language.TH;
    if (step == MONTHS_OF_A_YEAR) {
      return Integer.toString(
          thai
              ? ThaiBuddhistChronology.INSTANCE
                  .date(LocalDate.of(month.getYear(), 1, 1))
                  .get(ChronoField.YEAR_OF_ERA)
              : month.getYear());
    }
    return (thai ? THAI_MONTH : ENGLISH_MONTH).format(month);
  }

  private static YearMonth month(Instant instant) {
    return YearMonth.from(instant.atZone(ThaiTime.ZONE));
  }
}
