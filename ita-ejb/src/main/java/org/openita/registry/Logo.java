package org.openita.registry;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import org.openita.common.Sha256;

/**
 * A logo as it is shown to anyone.
 *
 * @param png the image
 * @param width pixels, 1 to {@value LogoImage#BOUND}
 * @param height pixels, 1 to {@value LogoImage#BOUND}
 */
public record Logo(byte[] png, int width, int height) {

  public Logo {
    png = png.clone();
  }

  @Override
  public byte[] png() {
    return png.clone();
  }

  /** SHA-256 of the image in hexadecimal digits; changes with it. */
  public String sha256() {
    return HexFormat.of().formatHex(digest());
  }

  byte[] digest() {
    return Sha256.begin().digest(png);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Logo that
        && Arrays.equals(png, that.png)
        && width == that.width
        && height == that.height;
  }

  @Override
  public int hashCode() {
    return Objects.hash(Arrays.hashCode(png), width, height);
  }

  @Override
  public String toString() {
    return "Logo " + width + " × " + height;
  }
}
