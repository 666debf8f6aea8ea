package org.openita.web.console;

/** Which page of a list an address asks for. */
final class PageNumber {

  private static final int LAST = 1_000_000;

  private PageNumber() {}

  /** From 0; whatever is no such number is the first page. */
  static int of(String text) {
    try {
      return Math.min(Math.max(Integer.parseInt(text), 0), LAST);
    } catch (NumberFormatException nonsense) {
      return 0;
    }
  }
}
