package org.openita.sheet;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Which styles of cells show a number as a date or a time (ECMA-376, part 1, section 18.8.30). */
final class DateStyles {

  private static final int MOST_STYLES = 65_490;

  private final BitSet dates = new BitSet();

  static DateStyles none() {
    return new DateStyles();
  }

  static DateStyles of(Xml xml) {
    var styles = new DateStyles();
    Set<Integer> formats = new HashSet<>();
    boolean ofCells = false;
    int count = 0;
    while (xml.next()) {
      if (xml.starts("numFmt") && isDate(xml.attribute("formatCode").orElse(""))) {
        formats.add(number(xml.attribute("numFmtId").orElse("")));
      } else if (xml.starts("cellXfs")) {
        ofCells = true;
      } else if (xml.ends("cellXfs")) {
        ofCells = false;
      } else if (ofCells && xml.starts("xf") && count < MOST_STYLES) {
        int format = number(xml.attribute("numFmtId").orElse("0"));
        styles.dates.set(count++, isBuiltIn(format) || formats.contains(format));
      }
    }
    return styles;
  }

  /**
   * @param style number of a style as a cell names it
   */
  boolean has(String style) {
    int number = number(style);
    return number >= 0 && dates.get(number);
  }

  /** Those of all languages, those of East Asia, and those of Thailand. */
  private static boolean isBuiltIn(int format) {
    return format >= 14 && format <= 22
        || format >= 27 && format <= 36
        || format >= 45 && format <= 47
        || format >= 50 && format <= 58
        || format >= 71 && format <= 81;
  }

  /** Whether it speaks of days, months, years (b: Buddhist), hours or seconds. */
  static boolean isDate(String format) {
    var spoken =
        format
            .replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|[\\\\_*].", "")
            .toLowerCase(Locale.ROOT)
            .replace("general", "");
    return spoken.matches(".*[dmyhsb].*");
  }

  private static int number(String digits) {
    return digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : -1;
  }
}
