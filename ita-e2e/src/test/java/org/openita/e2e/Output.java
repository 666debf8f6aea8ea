package org.openita.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Where the tests keep what they leave behind. */
final class Output {

  private static final Path ROOT =
      Path.of(System.getProperty("ita.e2e.output", "target")).toAbsolutePath().normalize();

  private Output() {}

  /** A directory of the build output, made if missing. */
  static Path directory(String name) {
    try {
      return Files.createDirectories(ROOT.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path file(String name) {
    return directory(".").resolve(name).normalize();
  }

  /** Removes a directory with all that is in it; nothing happens where there is none. */
  static void delete(Path directory) {
    if (Files.notExists(directory)) {
      return;
    }
    try (var paths = Files.walk(directory)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
