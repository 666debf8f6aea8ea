package org.openita.registry;

import java.awt.AlphaComposite;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.openita.common.FieldError;
import org.openita.common.Refusal;

/**
 * Makes a logo of an image that somebody has sent. Size and dimensions are read from its head
 * before anything is unpacked; then it is drawn anew, so that nothing else in the file survives.
 */
final class LogoImage {

  /** The most bytes that may be sent. */
  static final int MOST_BYTES = 512 * 1024;

  /** The most pixels per side that may be sent. */
  static final int MOST_PIXELS = 2000;

  /** The most pixels per side that are kept. */
  static final int BOUND = 400;

  private static final Set<String> FORMATS = Set.of("png", "jpeg");

  private LogoImage() {}

  /**
   * @param image a PNG or JPEG of at most {@value #MOST_BYTES} bytes and {@value #MOST_PIXELS}
   *     pixels per side
   * @return at most {@value #BOUND} pixels per side
   * @throws Refusal {@code INVALID_INPUT}
   */
  static Logo read(byte[] image) {
    if (image.length == 0 || image.length > MOST_BYTES) {
      throw Refusal.invalid(FieldError.of("logo", "SIZE", "field.logo-size", MOST_BYTES / 1024));
    }
    try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(image))) {
      var readers = ImageIO.getImageReaders(stream);
      if (!readers.hasNext()) {
        throw Refusal.invalid(FieldError.of("logo", "FORMAT", "field.logo-format"));
      }
      var reader = readers.next();
      try {
        reader.setInput(stream, true, true);
        return draw(reader);
      } finally {
        reader.dispose();
      }
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
      throw Refusal.invalid(FieldError.of("logo", "FORMAT", "field.logo-format"));
    }
  }

  private static Logo draw(ImageReader reader) throws IOException {
    if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
      throw Refusal.invalid(FieldError.of("logo", "FORMAT", "field.logo-format"));
    }
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    if (width > MOST_PIXELS || height > MOST_PIXELS) {
      throw Refusal.invalid(
          FieldError.of("logo", "DIMENSIONS", "field.logo-dimensions", MOST_PIXELS));
    }
    return png(bounded(reader.read(0)));
  }

  private static BufferedImage bounded(BufferedImage image) {
    double scale = Math.min(1, (double) BOUND / Math.max(image.getWidth(), image.getHeight()));
    int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
    var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    var graphics = drawn.createGraphics();
    try {
      graphics.setComposite(AlphaComposite.Src);
      graphics.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
      graphics.drawImage(image, 0, 0, width, height, null);
    } finally {
      graphics.dispose();
    }
    return drawn;
  }

  private static Logo png(BufferedImage image) {
    var png = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Logo(png.toByteArray(), image.getWidth(), image.getHeight());
  }
}
