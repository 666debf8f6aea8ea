package org.openita.issuing;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import org.openita.common.ThaiTime;

/** The words of letters, which are official papers and therefore in Thai, with Thai digits. */
final class LetterWords {

  private static final Locale THAI = Locale.forLanguageTag("th");
  private static final char ZERO = '๐';
  private static final DateTimeFormatter DATE = formatter("d MMMM y");
  private static final DateTimeFormatter TIME = formatter("d MMMM y 'เวลา' HH.mm 'น.'");

  private final ResourceBundle words = ResourceBundle.getBundle("org.openita.issuing.letter");

  private static DateTimeFormatter formatter(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, THAI)
        .withChronology(ThaiBuddhistChronology.INSTANCE)
        .withDecimalStyle(DecimalStyle.STANDARD.withZeroDigit(ZERO));
  }

  String say(String key, Object... arguments) {
    return new MessageFormat(words.getString(key), THAI).format(arguments);
  }

  String date(LocalDate date) {
    return DATE.format(date);
  }

  /** Date and time of day in Thailand. */
  String time(Instant instant) {
    return TIME.format(instant.atZone(ThaiTime.ZONE));
  }

  /** The same text with Thai digits. */
  static String digits(String text) {
    return text.codePoints()
        .map(letter -> letter >= '0' && letter <= '9' ? letter - '0' + ZERO : letter)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
