package org.openita.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * A QR code (ISO/IEC 18004) of error correction level M with the quiet zone of four modules that
 * the standard asks for.
 */
public final class QrCode {

  private static final int QUIET_ZONE_MODULES = 4;
  private static final int LEAST_PIXELS = 600;
  private static final int WHITE = 0xFFFFFF;
  private static final int BLACK = 0x000000;

  private final BitMatrix modules;

  private QrCode(BitMatrix modules) {
    this.modules = modules;
  }

  /** The code of an address or another short text; at most 2,331 bytes of UTF-8. */
  public static QrCode of(String text) {
    try {
      return new QrCode(
          new QRCodeWriter()
              .encode(
                  text,
                  BarcodeFormat.QR_CODE,
                  0,
                  0,
                  Map.of(
                      EncodeHintType.ERROR_CORRECTION,
                      ErrorCorrectionLevel.M,
                      EncodeHintType.MARGIN,
                      QUIET_ZONE_MODULES)));
    } catch (WriterException e) {
      throw new IllegalArgumentException("Too long for a QR code: " + text.length(), e);
    }
  }

  /** An image of at least {@value #LEAST_PIXELS} pixels a side, whole pixels a module. */
  public byte[] png() {
    int size = modules.getWidth();
    int scale = pixelsPerModule();
    var image = new BufferedImage(size * scale, size * scale, BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        image.setRGB(x, y, modules.get(x / scale, y / scale) ? BLACK : WHITE);
      }
    }
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
    int size = size();
    return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" shape-rendering="crispEdges">\
        <path fill="#fff" d="M0 0h%dv%dH0z"/><path d="%s"/></svg>
        """
        .formatted(size, size, size, size, path());
  }

  /** The black modules as the path of a drawing. */
  String path() {
    var path = new StringBuilder();
    bars((x, y, length) -> path.append("M%d %dh%dv1h-%dz".formatted(x, y, length, length)));
    return path.toString();
  }

  int pixelsPerModule() {
    return (LEAST_PIXELS + size() - 1) / size();
  }

  /** Modules a side, with the quiet zone. */
  int size() {
    return modules.getWidth();
  }

  /** Black modules beside each other in a row. */
  @FunctionalInterface
  interface Bar {
    void draw(int x, int y, int length);
  }

  void bars(Bar bar) {
    int size = size();
    for (int y = 0; y < size; y++) {
      for (int x = 0; x < size; x++) {
        int from = x;
        while (x < size && modules.get(x, y)) {
          x++;
        }
        if (x > from) {
          bar.draw(from, y, x - from);
        }
      }
    }
  }
}
