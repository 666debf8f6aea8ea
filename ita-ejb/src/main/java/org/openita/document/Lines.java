package org.openita.document;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Breaks text into lines: between Thai words, which no space tells apart, and at spaces. */
final class Lines {

  private static final Locale THAI = Locale.forLanguageTag("th-TH");

  /** Signs that belong to the word before them: repetition, abbreviation. */
  private static final String BELONGING = "ๆฯ";

  private Lines() {}

  /**
   * @param width of a piece of text, in the unit of {@code widest}
   * @return lines without spaces at their ends, none wider than {@code widest} but for single words
   *     that are; none for nothing
   */
  static List<String> of(String text, double widest, ToDoubleFunction<String> width) {
    var lines = new ArrayList<String>();
    for (var part : text.split("\n", -1)) {
      wrap(part, widest, width, lines);
    }
    return lines;
  }

  private static void wrap(
      String text, double widest, ToDoubleFunction<String> width, List<String> lines) {
    var line = new StringBuilder();
    for (var piece : pieces(text)) {
      boolean full =
          !line.isEmpty() && width.applyAsDouble((line + piece).stripTrailing()) > widest;
      if (full) {
        lines.add(line.toString().strip());
        line.setLength(0);
      }
      line.append(piece);
    }
    lines.add(line.toString().strip());
  }

  /** What must stay on one line, with the spaces that follow. */
  static List<String> pieces(String text) {
    var words = BreakIterator.getLineInstance(THAI);
    words.setText(text);
    var pieces = new ArrayList<String>();
    int from = 0;
    for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
      if (end == text.length() || mayBreak(text, end)) {
        pieces.add(text.substring(from, end));
        from = end;
      }
    }
    return pieces;
  }

  /** Not within addresses, codes and abbreviations. */
  private static boolean mayBreak(String text, int place) {
    char before = text.charAt(place - 1);
    char after = text.charAt(place);
    return Character.isWhitespace(before)
        || isThai(before) && isThai(after) && BELONGING.indexOf(after) < 0;
  }

  private static boolean isThai(char letter) {
    return Character.UnicodeBlock.of(letter) == Character.UnicodeBlock.THAI;
  }
}
