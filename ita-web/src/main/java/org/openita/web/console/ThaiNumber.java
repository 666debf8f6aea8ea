package org.openita.web.console;

import java.util.Optional;

/** Numbers as people type them: Thai or Arabic digits, with or without commas and spaces. */
final class ThaiNumber {

  private static final int MOST_DIGITS = 9;

  private ThaiNumber() {}

  static String arabicDigits(String text) {
    var digits = new StringBuilder();
    text.chars()
        .map(c -> c >= '๐' && c <= '๙' ? c - '๐' + '0' : c)
        .forEach(c -> digits.append((char) c));
    return digits.toString();
  }

  static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }

  /** A whole number of at most nine digits; absent when it is not one. */
  static Optional<Integer> whole(String text) {
    if (isBlank(text)) {
      return Optional.empty();
    }
    var digits = arabicDigits(text).replaceAll("[,\\s]", "");
    return digits.matches("\\d{1," + MOST_DIGITS + "}")
        ? Optional.of(Integer.valueOf(digits))
        : Optional.empty();
  }
}
