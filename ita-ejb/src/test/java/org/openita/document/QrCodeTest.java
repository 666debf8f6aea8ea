package org.openita.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class QrCodeTest {

  private static final String ADDRESS = "https://ita.example.go.th/s/abcdefghjkmn";
  private static final QrCode CODE = QrCode.of(ADDRESS);

  @Test
  void a_phone_reads_the_address() throws IOException, ReaderException {
    var image = image();
    var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
    var read = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)));
    assertThat(read.getText()).isEqualTo(ADDRESS);
  }

  @Test
  void the_image_is_large_enough_to_print() throws IOException {
    assertThat(image().getWidth()).isGreaterThanOrEqualTo(600).isEqualTo(image().getHeight());
  }

  @Test
  void four_modules_around_stay_white() throws IOException {
    var image = image();
    int modules = modules();
    int quiet = 4 * image.getWidth() / modules;
    for (int i = 0; i < image.getWidth(); i++) {
      assertThat(image.getRGB(i, quiet - 1) & 0xFFFFFF).isEqualTo(0xFFFFFF);
      assertThat(image.getRGB(quiet - 1, i) & 0xFFFFFF).isEqualTo(0xFFFFFF);
    }
    assertThat(image.getRGB(quiet, quiet) & 0xFFFFFF).isZero();
  }

  @Test
  void the_drawing_has_a_unit_a_module() {
    assertThat(CODE.svg()).contains("viewBox=\"0 0 37 37\"").contains("M4 4h7v1h-7z");
  }

  private static int modules() {
    return 37;
  }

  private static BufferedImage image() throws IOException {
    return ImageIO.read(new ByteArrayInputStream(CODE.png()));
  }
}
