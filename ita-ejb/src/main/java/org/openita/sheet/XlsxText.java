package org.openita.sheet;

import java.util.regex.Pattern;

/** Texts of XLSX: in runs of different looks, with guides to pronunciation, and escapes. */
final class XlsxText {

  /** A character that XML cannot hold (ECMA-376, part 1, section 22.9.2.19). */
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  /** What must be escaped: what XML cannot hold or would change, and what looks escaped. */
  private static final Pattern TO_ESCAPE =
      Pattern.compile("[\\x00-\\x08\\x0B-\\x1F]|_(?=x[0-9A-Fa-f]{4}_)");

  private XlsxText() {}

  /**
   * The text of the present element, without the guides.
   *
   * @param element its name
   * @param longest what lies beyond is left out
   */
  static String read(Xml xml, String element, int longest) {
    var text = new StringBuilder();
    while (xml.next() && !xml.ends(element)) {
      if (xml.starts("rPh")) {
        xml.skip();
      } else if (xml.starts("t")) {
        text.append(xml.text(longest - text.length()));
      }
    }
    return unescaped(text.toString());
  }

  static String unescaped(String text) {
    return text.contains("_x")
        ? ESCAPED
            .matcher(text)
            .replaceAll(
                found ->
                    java.util.regex.Matcher.quoteReplacement(
                        Character.toString((char) Integer.parseInt(found.group(1), 16))))
        : text;
  }

  static String escaped(String text) {
    return TO_ESCAPE
        .matcher(text)
        .replaceAll(found -> "_x%04X_".formatted((int) found.group().charAt(0)));
  }
}
