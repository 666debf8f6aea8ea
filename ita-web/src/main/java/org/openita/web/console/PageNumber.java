package org.openita.web.console;

import org.openita.common.Refusal;

/** Which page of a list an address asks for, and which record a button. */
final class PageNumber {

  private static final int LAST = 1_000_000;

  private PageNumber() {}

  /**
   * The key of a record that a button names.
   *
   * @throws Refusal {@code NOT_FOUND} for whatever is no number
   */
  static int key(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException nonsense) {
      throw Refusal.notFound();
    }
  }

  /** From 0; whatever is no such number is the first page. */
  static int of(String text) {
    try {
      return Math.min(Math.max(Integer.parseInt(text), 0), LAST);
    } catch (NumberFormatException nonsense) {
      return 0;
    }
  }
}
