package org.openita.web.console;

import static java.time.temporal.ChronoField.DAY_OF_MONTH;
import static java.time.temporal.ChronoField.HOUR_OF_DAY;
import static java.time.temporal.ChronoField.MINUTE_OF_HOUR;
import static java.time.temporal.ChronoField.MONTH_OF_YEAR;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openita.common.Language;
import org.openita.common.ThaiTime;

/** Dates as Thai officials write them, in the Buddhist Era, and Gregorian ones in English. */
final class ThaiDate {

  /** Years of the Buddhist Era are this much ahead. */
  private static final int BUDDHIST_ERA = 543;

  /** No assessment is older: a greater year is one of the Buddhist Era. */
  private static final int LATEST_GREGORIAN_YEAR = 2400;

  private static final DateTimeFormatter THAI =
      DateTimeFormatter.ofPattern("d MMM y HH.mm 'น.'", Locale.forLanguageTag("th"))
          .withChronology(ThaiBuddhistChronology.INSTANCE);

  private static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("d MMM y, HH:mm", Locale.ENGLISH);

  private static final Pattern TYPED =
      Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})\\s+(\\d{1,2})[:.](\\d{2})(\\s*น\\.?)?");

  private static final Pattern TYPED_DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

  private ThaiDate() {}

  /** For instance {@code 1 เม.ย. 2563 09.00 น.} or {@code 1 Apr 2020, 09:00}; time of Thailand. */
  static String time(Instant instant, Language language) {
    return (language == Language.TH ? THAI : ENGLISH).format(instant.atZone(ThaiTime.ZONE));
  }

  /** For an input field: {@code 01/04/2563 09:00}, in English {@code 01/04/2020 09:00}. */
  static String toTyped(Instant instant, Language language) {
    var time = instant.atZone(ThaiTime.ZONE);
    int year = time.getYear() + (language == Language.TH ? BUDDHIST_ERA : 0);
    return "%02d/%02d/%04d %02d:%02d"
        .formatted(
            time.get(DAY_OF_MONTH),
            time.get(MONTH_OF_YEAR),
            year,
            time.get(HOUR_OF_DAY),
            time.get(MINUTE_OF_HOUR));
  }

  /**
   * What somebody typed as day/month/year hour:minute, with Thai or Arabic digits, the year of
   * either era; absent when it is no such time.
   */
  static Optional<Instant> typed(String text) {
    var matcher = TYPED.matcher(ThaiNumber.arabicDigits(text).strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(matcher.group(3));
    int gregorian = year > LATEST_GREGORIAN_YEAR ? year - BUDDHIST_ERA : year;
    try {
      return Optional.of(
          LocalDateTime.of(
                  gregorian,
                  Integer.parseInt(matcher.group(2)),
                  Integer.parseInt(matcher.group(1)),
                  Integer.parseInt(matcher.group(4)),
                  Integer.parseInt(matcher.group(5)))
              .atZone(ThaiTime.ZONE)
              .toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** For an input field: {@code 01/04/2563}, in English {@code 01/04/2020}. */
  static String toTyped(LocalDate day, Language language) {
    int year = day.getYear() + (language == Language.TH ? BUDDHIST_ERA : 0);
    return "%02d/%02d/%04d".formatted(day.getDayOfMonth(), day.getMonthValue(), year);
  }

  /**
   * What somebody typed as day/month/year, with Thai or Arabic digits, the year of either era;
   * absent when it is no such day.
   */
  static Optional<LocalDate> typedDay(String text) {
    var matcher = TYPED_DAY.matcher(ThaiNumber.arabicDigits(text).strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(matcher.group(3));
    try {
      return Optional.of(
          LocalDate.of(
              year > LATEST_GREGORIAN_YEAR ? year - BUDDHIST_ERA : year,
              Integer.parseInt(matcher.group(2)),
              Integer.parseInt(matcher.group(1))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
