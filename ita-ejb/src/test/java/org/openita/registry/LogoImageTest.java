package org.openita.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.common.RefusalCode.INVALID_INPUT;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.container.Refused;

class LogoImageTest {

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpeg"})
  void a_large_image_is_drawn_anew_within_400_pixels(String format) throws IOException {
    var logo = LogoImage.read(image(1600, 800, format));
    assertThat(logo.width()).isEqualTo(400);
    assertThat(logo.height()).isEqualTo(200);
    var drawn = ImageIO.read(new ByteArrayInputStream(logo.png()));
    assertThat(drawn.getWidth()).isEqualTo(400);
    var middle = new Color(drawn.getRGB(200, 100));
    assertThat(middle.getBlue()).isGreaterThan(180);
    assertThat(middle.getRed()).isLessThan(40);
  }

  @Test
  void a_small_image_keeps_its_size_and_its_transparency() throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(1, 300, BufferedImage.TYPE_INT_ARGB), "png", bytes);
    var logo = LogoImage.read(bytes.toByteArray());
    assertThat(logo.width()).isEqualTo(1);
    assertThat(logo.height()).isEqualTo(300);
    var drawn = ImageIO.read(new ByteArrayInputStream(logo.png()));
    assertThat(drawn.getRGB(0, 150) >>> 24).isZero();
  }

  @Test
  void nothing_but_the_picture_survives() throws IOException {
    var sent = image(50, 50, "png");
    var hidden = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
    var both = Arrays.copyOf(sent, sent.length + hidden.length);
    System.arraycopy(hidden, 0, both, sent.length, hidden.length);
    var kept = new String(LogoImage.read(both).png(), StandardCharsets.ISO_8859_1);
    assertThat(kept).doesNotContain("script");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gif", "bmp"})
  void other_formats_are_refused(String format) throws IOException {
    assertRefused(image(50, 50, format), "FORMAT");
  }

  @Test
  void what_is_no_image_is_refused() throws IOException {
    assertRefused(new byte[0], "SIZE");
    assertRefused(new byte[512 * 1024 + 1], "SIZE");
    assertRefused(
        "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8), "FORMAT");
    var half = image(300, 300, "png");
    assertRefused(Arrays.copyOf(half, 40), "FORMAT");
    var noise = new byte[5000];
    new Random(1).nextBytes(noise);
    System.arraycopy(half, 0, noise, 0, 33);
    assertRefused(noise, "FORMAT");
  }

  /** 60,000 × 60,000 pixels in a few kilobytes: refused by its head, never unpacked. */
  @Test
  void a_decompression_bomb_is_refused_by_its_head() throws IOException {
    assertRefused(bomb(60_000, 60_000), "DIMENSIONS");
    assertRefused(bomb(2001, 1), "DIMENSIONS");
    assertRefused(bomb(Integer.MAX_VALUE, 1), "DIMENSIONS");
  }

  private static void assertRefused(byte[] image, String code) {
    var refusal = Refused.with(INVALID_INPUT, () -> LogoImage.read(image));
    assertThat(refusal.errors())
        .singleElement()
        .satisfies(error -> assertThat(error.code()).isEqualTo(code))
        .satisfies(error -> assertThat(error.field()).isEqualTo("logo"));
  }

  private static byte[] image(int width, int height, String format) throws IOException {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var graphics = image.createGraphics();
    graphics.setColor(Color.BLUE);
    graphics.fillRect(0, 0, width, height);
    graphics.dispose();
    var bytes = new ByteArrayOutputStream();
    assertThat(ImageIO.write(image, format, bytes)).isTrue();
    return bytes.toByteArray();
  }

  private static byte[] bomb(int width, int height) throws IOException {
    var png = new ByteArrayOutputStream();
    png.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
    chunk(
        png,
        "IHDR",
        ByteBuffer.allocate(13)
            .putInt(width)
            .putInt(height)
            .put(new byte[] {8, 2, 0, 0, 0})
            .array());
    var packed = new ByteArrayOutputStream();
    try (var deflater = new DeflaterOutputStream(packed)) {
      deflater.write(new byte[1_000_000]);
    }
    chunk(png, "IDAT", packed.toByteArray());
    chunk(png, "IEND", new byte[0]);
    return png.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream png, String name, byte[] content)
      throws IOException {
    var named =
        ByteBuffer.allocate(4 + content.length).put(name.getBytes(StandardCharsets.US_ASCII));
    named.put(content);
    var crc = new CRC32();
    crc.update(named.array());
    png.write(ByteBuffer.allocate(4).putInt(content.length).array());
    png.write(named.array());
    png.write(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
  }
}
