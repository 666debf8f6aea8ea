package org.openita.document;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import javax.imageio.ImageIO;

/**
 * A QR code with a few words beneath, so that whoever finds the picture alone knows where it leads.
 * The words are drawn as outlines, for another machine may lack the font and put vowels and tone
 * marks elsewhere. The code stands in the square at the top.
 */
public final class LabelledCode {

  /** In modules of the code. */
  private static final float LETTERS = 2.3f;

  /** Of the first line below the quiet zone: tone marks stand above the letters. */
  private static final float TOP = 2.9f;

  private static final float LINE = 3.6f;
  private static final int MARGIN = 4;
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private final QrCode code;
  private final String label;
  private final Shape outline;
  private final int height;

  private LabelledCode(QrCode code, String label, Shape outline, int height) {
    this.code = code;
    this.label = label;
    this.outline = outline;
    this.height = height;
  }

  /**
   * @param label what stands beneath; a line break begins a new line, long ones are broken
   */
  public static LabelledCode of(QrCode code, String label) {
    var font = BundledFonts.drawing(Face.BOLD).deriveFont(LETTERS);
    var lines = Lines.of(label, code.size() - 2.0 * MARGIN, text -> advance(font, text));
    var outline = new Path2D.Float();
    float y = code.size() + TOP;
    for (var line : lines) {
      if (!line.isEmpty()) {
        var layout = new TextLayout(line, font, EXACT);
        float x = (code.size() - layout.getAdvance()) / 2;
        outline.append(layout.getOutline(AffineTransform.getTranslateInstance(x, y)), false);
      }
      y += LINE;
    }
    return new LabelledCode(code, label, outline, (int) Math.ceil(y - LINE + MARGIN));
  }

  private static double advance(Font font, String text) {
    return text.isEmpty() ? 0 : new TextLayout(text, font, EXACT).getAdvance();
  }

  /** An image of whole pixels a module. */
  public byte[] png() {
    int scale = code.pixelsPerModule();
    var image =
        new BufferedImage(code.size() * scale, height * scale, BufferedImage.TYPE_BYTE_GRAY);
    var drawing = image.createGraphics();
    drawing.setColor(Color.WHITE);
    drawing.fillRect(0, 0, image.getWidth(), image.getHeight());
    drawing.setColor(Color.BLACK);
    code.bars((x, y, length) -> drawing.fillRect(x * scale, y * scale, length * scale, scale));
    drawing.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    drawing.scale(scale, scale);
    drawing.fill(outline);
    drawing.dispose();
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A drawing of one unit a module, to be printed at any size. */
  public String svg() {
    int width = code.size();
    return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img">\
        <title>%s</title><path fill="#fff" d="M0 0h%dv%dH0z"/>\
        <path shape-rendering="crispEdges" d="%s"/><path d="%s"/></svg>
        """
        .formatted(width, height, escaped(label), width, height, code.path(), path(outline));
  }

  private static String path(Shape shape) {
    var path = new StringBuilder();
    var at = new float[6];
    for (var steps = shape.getPathIterator(null); !steps.isDone(); steps.next()) {
      switch (steps.currentSegment(at)) {
        case PathIterator.SEG_MOVETO -> append(path, 'M', at, 2);
        case PathIterator.SEG_LINETO -> append(path, 'L', at, 2);
        case PathIterator.SEG_QUADTO -> append(path, 'Q', at, 4);
        case PathIterator.SEG_CUBICTO -> append(path, 'C', at, 6);
        default -> path.append('z');
      }
    }
    return path.toString();
  }

  private static void append(StringBuilder path, char step, float[] at, int numbers) {
    path.append(step);
    for (int i = 0; i < numbers; i++) {
      path.append(i == 0 ? "" : " ").append(String.format(Locale.ROOT, "%.2f", at[i]));
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
