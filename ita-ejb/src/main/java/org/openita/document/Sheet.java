package org.openita.document;

import com.lowagie.text.pdf.PdfContentByte;
import java.util.List;

/**
 * A surface to print on: a page or a {@link Stamp}. Places are in millimetres from its upper left
 * corner; text stands on the height that is given.
 */
public final class Sheet {

  private static final double POINTS_PER_MM = 72 / 25.4;
  private static final float HAIRLINE_POINTS = 0.6f;

  private final PdfContentByte content;
  private final double heightPoints;

  Sheet(PdfContentByte content, double heightPoints) {
    this.content = content;
    this.heightPoints = heightPoints;
  }

  /** One line, beginning at {@code x}. */
  public void text(double x, double y, Style style, String text) {
    if (text.isEmpty()) {
      return;
    }
    content.beginText();
    content.setFontAndSize(style.font(), (float) style.size());
    content.setTextMatrix(across(x), up(y));
    content.showText(text);
    content.endText();
  }

  /** One line, its middle at {@code x}. */
  public void centred(double x, double y, Style style, String text) {
    text(x - style.width(text) / 2, y, style, text);
  }

  /** One line, ending at {@code x}. */
  public void endingAt(double x, double y, Style style, String text) {
    text(x - style.width(text), y, style, text);
  }

  /**
   * As many lines as it takes; a line break in the text begins a new one.
   *
   * @return the height on which the next line stands
   */
  public double paragraph(double x, double y, double width, Style style, String text) {
    double next = y;
    for (var line : lines(width, style, text)) {
      text(x, next, style, line);
      next += style.lineHeight();
    }
    return next;
  }

  /** The lines that {@link #paragraph} would set. */
  public static List<String> lines(double width, Style style, String text) {
    return Lines.of(text, width, style::width);
  }

  public void line(double fromX, double fromY, double toX, double toY) {
    content.setLineWidth(HAIRLINE_POINTS);
    content.moveTo(across(fromX), up(fromY));
    content.lineTo(across(toX), up(toY));
    content.stroke();
  }

  /** The outline of a rectangle. */
  public void box(double x, double y, double width, double height) {
    content.setLineWidth(HAIRLINE_POINTS);
    content.rectangle(across(x), up(y + height), across(width), across(height));
    content.stroke();
  }

  /** A code with its quiet zone in a square of {@code side} millimetres. */
  public void code(double x, double y, double side, QrCode code) {
    double module = side / code.size();
    code.bars(
        (column, row, length) ->
            content.rectangle(
                across(x + column * module),
                up(y + (row + 1) * module),
                across(length * module),
                across(module)));
    content.fill();
  }

  /** What many pages have in common. */
  public void stamp(Stamp stamp) {
    content.addTemplate(stamp.template(), 0, 0);
  }

  private static float across(double millimetres) {
    return (float) (millimetres * POINTS_PER_MM);
  }

  private float up(double millimetres) {
    return (float) (heightPoints - millimetres * POINTS_PER_MM);
  }
}
