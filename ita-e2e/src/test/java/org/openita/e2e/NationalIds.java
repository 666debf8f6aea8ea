package org.openita.e2e;

/** Made-up national ID numbers: 13 digits, the last of which checks the others. */
final class NationalIds {

  private NationalIds() {}

  /**
   * The valid number of the n-th made-up person.
   *
   * @param n 0 to 999,999,999
   */
  static String valid(int n) {
    var digits = String.format("%012d", 800_000_000_000L + n * 37L);
    int sum = 0;
    for (int place = 0; place < 12; place++) {
      sum += (13 - place) * Character.digit(digits.charAt(place), 10);
    }
    return digits + (11 - sum % 11) % 10;
  }

  /** The same with a last digit that does not check the others. */
  static String invalid(int n) {
    var valid = valid(n);
    int last = Character.digit(valid.charAt(12), 10);
    return valid.substring(0, 12) + (last + 1) % 10;
  }
}
