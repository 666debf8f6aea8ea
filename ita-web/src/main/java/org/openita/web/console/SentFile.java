package org.openita.web.console;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openita.sheet.SheetLimits;

/** A table that a form has sent. */
final class SentFile {

  private SentFile() {}

  /** Whether a file has been chosen. */
  static boolean isThere(Part file) {
    return file != null && file.getSize() > 0;
  }

  /**
   * Keeps the content until it has been read; of one that is too large only so much as tells it.
   */
  static Path keep(Part file) {
    try (var stream = file.getInputStream()) {
      var kept = Files.createTempFile("upload", null);
      try (var out = Files.newOutputStream(kept)) {
        byte[] piece = stream.readNBytes(1 << 16);
        for (long size = piece.length;
            piece.length > 0 && size <= SheetLimits.FILE_BYTES + (1 << 16);
            size += piece.length) {
          out.write(piece);
          piece = stream.readNBytes(1 << 16);
        }
      }
      return kept;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
