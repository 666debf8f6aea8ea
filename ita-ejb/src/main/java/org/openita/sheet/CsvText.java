package org.openita.sheet;

import java.util.regex.Pattern;

/**
 * Texts of CSV, of which spreadsheet programs compute what looks like a formula: such a text gets
 * an apostrophe before it (OWASP, "CSV Injection"), which is taken off again when it is read.
 */
final class CsvText {

  private static final Pattern DANGEROUS = Pattern.compile("(?s)'*[=+\\-@\\t\\r\\n].*");
  private static final Pattern DEFUSED = Pattern.compile("(?s)'+[=+\\-@\\t\\r\\n].*");

  private CsvText() {}

  static String defuse(String text) {
    return DANGEROUS.matcher(text).matches() ? "'" + text : text;
  }

  static String restore(String text) {
    return DEFUSED.matcher(text).matches() ? text.substring(1) : text;
  }
}
