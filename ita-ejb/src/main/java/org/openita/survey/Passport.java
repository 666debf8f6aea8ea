package org.openita.survey;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A passport of a foreigner without a Thai national ID: country of issue (ISO 3166-1 alpha-2) and
 * number (ICAO Doc 9303: letters and digits). Never stored, never logged.
 */
final class Passport implements Respondent {

  /** Nine in the machine-readable zone; some countries print more beside it. */
  private static final Pattern NUMBER = Pattern.compile("[A-Z0-9]{5,20}");

  private static final String HOME = "TH";

  /** Codes of the countries whose passports are taken: all others than Thailand. */
  static final Set<String> COUNTRIES =
      Stream.of(Locale.getISOCountries())
          .filter(code -> !code.equals(HOME))
          .collect(toUnmodifiableSet());

  private final String country;
  private final String number;

  Passport(String country, String number) {
    this.country = country;
    this.number = number;
  }

  static boolean isForeign(String country) {
    return COUNTRIES.contains(country);
  }

  /** The number as printed: capitals without spaces, hyphens and the like. */
  static Optional<String> number(String typed) {
    var plain = new StringBuilder();
    Normalizer.normalize(typed, Normalizer.Form.NFKC)
        .toUpperCase(Locale.ROOT)
        .codePoints()
        .filter(point -> !Character.isWhitespace(point) && "-–./".indexOf(point) < 0)
        .map(point -> Character.isDigit(point) ? '0' + Character.digit(point, 10) : point)
        .forEach(plain::appendCodePoint);
    return Optional.of(plain.toString()).filter(number -> NUMBER.matcher(number).matches());
  }

  @Override
  public String distinctive() {
    return "passport " + country + " " + number;
  }

  /** Never the number. */
  @Override
  public String toString() {
    return "Passport";
  }
}
