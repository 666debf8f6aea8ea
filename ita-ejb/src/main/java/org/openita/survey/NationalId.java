package org.openita.survey;

import java.util.Optional;

/**
 * A Thai national ID number: 13 digits, the last of which checks the others (Department of
 * Provincial Administration: 11 minus the weighted sum modulo 11, of which the last digit). Never
 * stored, never logged.
 */
final class NationalId implements Respondent {

  private static final int LENGTH = 13;

  private final String digits;

  private NationalId(String digits) {
    this.digits = digits;
  }

  /** Reads what a person typed: Thai or Arabic digits, with or without spaces and hyphens. */
  static Optional<NationalId> parse(String typed) {
    if (typed == null) {
      return Optional.empty();
    }
    var digits = new StringBuilder();
    for (char typedChar : typed.toCharArray()) {
      int digit = Character.digit(typedChar, 10);
      if (digit >= 0) {
        digits.append((char) ('0' + digit));
      } else if (!Character.isWhitespace(typedChar) && typedChar != '-') {
        return Optional.empty();
      }
    }
    var id = digits.toString();
    boolean valid =
        id.length() == LENGTH && id.charAt(0) != '0' && checkDigit(id) == id.charAt(12) - '0';
    return valid ? Optional.of(new NationalId(id)) : Optional.empty();
  }

  private static int checkDigit(String id) {
    int sum = 0;
    for (int i = 0; i < LENGTH - 1; i++) {
      sum += (id.charAt(i) - '0') * (LENGTH - i);
    }
    return (11 - sum % 11) % 10;
  }

  @Override
  public String distinctive() {
    return digits;
  }

  /** Never the number. */
  @Override
  public String toString() {
    return "NationalId";
  }
}
