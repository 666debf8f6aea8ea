package org.openita.e2e;

import static com.google.zxing.DecodeHintType.PURE_BARCODE;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** Reads QR codes from pictures that hold nothing else, whole and unturned. */
final class QrCodes {

  private QrCodes() {}

  /**
   * The text of the code in a picture. A telephone takes picture after picture until one can be
   * read; ZXing misses the corners of eight in a thousand codes however often it looks at the same
   * one, so it is told that they are at the corners of the picture.
   *
   * @param picture in a format that Java reads, such as PNG; words may stand beneath the code
   */
  static String read(byte[] picture) {
    try {
      var image = ImageIO.read(new ByteArrayInputStream(picture));
      int width = image.getWidth();
      int height = Math.min(image.getHeight(), width);
      var pixels = image.getRGB(0, 0, width, height, null, 0, width);
      var bitmap =
          new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
      return new QRCodeReader().decode(bitmap, Map.of(PURE_BARCODE, true)).getText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NotFoundException e) {
      throw new AssertionError("no QR code in the picture", e);
    } catch (ReaderException e) {
      throw new AssertionError("the QR code cannot be read", e);
    }
  }
}
