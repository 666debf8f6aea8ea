package org.openita.registry;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** One way to write what looks the same, so that it is found and compared. */
public final class ThaiText {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u200b\\ufeff]+");
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

  private ThaiText() {}

  /**
   * Without blanks around it and with single ones inside; composed (NFC); sara ae as one letter
   * instead of two sara e, sara am as one instead of nikhahit and sara aa. Empty for {@code null}.
   */
  public static String tidy(String text) {
    if (text == null) {
      return "";
    }
    var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return BLANKS
        .matcher(composed)
        .replaceAll(" ")
        .strip()
        .replace("\u0e40\u0e40", "\u0e41")
        .replace("\u0e4d\u0e32", "\u0e33");
  }

  static boolean hasControl(String text) {
    return CONTROL.matcher(text).find();
  }
}
