package org.openita.container;

/** Numbers that pass as national IDs and belong to nobody. */
public final class NationalIds {

  private NationalIds() {}

  /**
   * @param number 0 to 99,999,999,999
   */
  public static String of(long number) {
    var twelve = "8" + "%011d".formatted(number);
    int sum = 0;
    for (int i = 0; i < 12; i++) {
      sum += (twelve.charAt(i) - '0') * (13 - i);
    }
    return twelve + (11 - sum % 11) % 10;
  }
}
