package org.openita.document;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.LayoutProcessor;

/**
 * How text is set.
 *
 * @param size in points
 */
public record Style(Face face, double size) {

  private static final double POINTS_PER_MM = 72 / 25.4;

  /** Of the size: marks above and below Thai letters need room. */
  private static final double LEADING = 1.5;

  public static Style regular(double size) {
    return new Style(Face.REGULAR, size);
  }

  public static Style bold(double size) {
    return new Style(Face.BOLD, size);
  }

  /** Width of a line of text as it is shaped, in millimetres. */
  public double width(String text) {
    if (text.isEmpty()) {
      return 0;
    }
    var glyphs = LayoutProcessor.computeGlyphVector(font(), (float) size, text);
    return glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX() / POINTS_PER_MM;
  }

  /** From one line to the next, in millimetres. */
  public double lineHeight() {
    return size * LEADING / POINTS_PER_MM;
  }

  BaseFont font() {
    return BundledFonts.of(face);
  }
}
