package org.openita.web.console;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;

/** An image that a form has sent. */
final class SentImage {

  /** More than any logo that is taken; what is longer is cut and then refused. */
  private static final int MOST_READ = 1 << 20;

  private SentImage() {}

  /** Whether a file has been chosen. */
  static boolean isThere(Part file) {
    return file != null && file.getSize() > 0;
  }

  /** Nothing where no file has been chosen. */
  static byte[] read(Part file) {
    if (file == null) {
      return new byte[0];
    }
    try (var stream = file.getInputStream()) {
      return stream.readNBytes(MOST_READ);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
