package org.openita.web.console;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openita.sheet.SheetLimits;

/** A table that a form has sent. */
final class SentFile {

  /** Enough to tell that a file is too large. */
  private static final long MOST_KEPT = SheetLimits.FILE_BYTES + (1 << 16);

  private SentFile() {}

  /** Whether a file has been chosen. */
  static boolean isThere(Part file) {
    return file != null && file.getSize() > 0;
  }

  /**
   * Keeps the content until it has been read; of one that is too large only so much as tells it.
   */
  static Path keep(Part file) {
    try {
      var kept = Files.createTempFile("upload", null);
      try {
        copy(file, kept);
        return kept;
      } catch (IOException full) {
        Files.delete(kept);
        throw full;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Part file, Path kept) throws IOException {
    try (var in = file.getInputStream();
        var out = Files.newOutputStream(kept)) {
      byte[] piece = in.readNBytes(1 << 16);
      for (long size = piece.length; piece.length > 0 && size <= MOST_KEPT; size += piece.length) {
        out.write(piece);
        piece = in.readNBytes(1 << 16);
      }
    }
  }
}
