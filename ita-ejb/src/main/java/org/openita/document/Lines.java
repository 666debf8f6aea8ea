package org.openita.document;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Breaks text into lines: between Thai words, which no space tells apart, and at spaces. */
final class Lines {

  private static final Locale THAI = Locale.forLanguageTag("th-TH");

  /** Words of the assessment that the JDK's dictionary takes for several. */
  private static final List<String> COMPOUNDS =
      List.of(
          "หน่วยงาน",
          "สำนักงาน",
          "ผู้ใช้งาน",
          "ผู้บริหาร",
          "ผู้ดูแลระบบ",
          "ผู้มีส่วนได้ส่วนเสีย",
          "แบบวัด",
          "แบบตรวจ",
          "ภาครัฐ",
          "ตัวชี้วัด",
          "คุณธรรม",
          "แห่งชาติ");

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

  /** Pieces are measured apart: what kerning between them takes or gives is not seen. */
  private static void wrap(
      String text, double widest, ToDoubleFunction<String> width, List<String> lines) {
    var line = new StringBuilder();
    double taken = 0;
    for (var piece : pieces(text)) {
      var word = piece.stripTrailing();
      if (!line.isEmpty() && taken + width.applyAsDouble(word) > widest) {
        lines.add(line.toString().strip());
        line.setLength(0);
        taken = 0;
      }
      line.append(piece);
      taken += width.applyAsDouble(piece);
    }
    lines.add(line.toString().strip());
  }

  /** What must stay on one line, with the spaces that follow. */
  static List<String> pieces(String text) {
    var words = BreakIterator.getLineInstance(THAI);
    words.setText(text);
    var inside = insideCompounds(text);
    var pieces = new ArrayList<String>();
    int from = 0;
    for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
      if (end == text.length() || !inside.get(end) && mayBreak(text, end)) {
        pieces.add(text.substring(from, end));
        from = end;
      }
    }
    return pieces;
  }

  private static BitSet insideCompounds(String text) {
    var inside = new BitSet(text.length());
    for (var word : COMPOUNDS) {
      for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        inside.set(at + 1, at + word.length());
      }
    }
    return inside;
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
