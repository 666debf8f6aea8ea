package org.openita.e2e;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the machine's Chromium. On a Debian where the tests run as root it is installed where it is
 * missing, with a font that has Thai letters; elsewhere one line says what to install.
 */
final class Chromium {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private static final String WHAT_TO_INSTALL =
      "The tests need Chromium and a Thai font: apt-get install chromium fonts-thai-tlwg";

  private Chromium() {}

  /** The program, installed if need be. */
  static Path program() {
    var missing = missing();
    if (!missing.isEmpty()) {
      install(missing);
    }
    return find(NAMES).orElseThrow(() -> new IllegalStateException(WHAT_TO_INSTALL));
  }

  private static List<String> missing() {
    var browser = find(NAMES).isPresent() ? Stream.<String>empty() : Stream.of("chromium");
    var font = hasThaiFont() ? Stream.<String>empty() : Stream.of("fonts-thai-tlwg", "fontconfig");
    return Stream.concat(browser, font).toList();
  }

  private static boolean hasThaiFont() {
    return find(List.of("fc-list")).isPresent() && !output("fc-list", ":lang=th").isBlank();
  }

  private static void install(List<String> packages) {
    boolean root = "root".equals(System.getProperty("user.name"));
    if (!root || find(List.of("apt-get")).isEmpty()) {
      if (packages.contains("chromium")) {
        throw new IllegalStateException(WHAT_TO_INSTALL);
      }
      return;
    }
    run("apt-get", "update", "-q");
    var command = Stream.of("apt-get", "install", "-q", "-y", "--no-install-recommends");
    run(Stream.concat(command, packages.stream()).toArray(String[]::new));
  }

  /** Visible in the output of the build. */
  private static void run(String... command) {
    try {
      var builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
      var process = builder.start();
      try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
        lines.lines().forEach(System.out::println);
      }
      if (process.waitFor() != 0) {
        throw new IllegalStateException(
            WHAT_TO_INSTALL + " (" + String.join(" ", command) + " failed)");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String output(String... command) {
    try {
      var process = new ProcessBuilder(command).redirectErrorStream(true).start();
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Path> find(List<String> names) {
    var directories = System.getenv().getOrDefault("PATH", "/usr/bin").split(File.pathSeparator);
    return names.stream()
        .flatMap(name -> Arrays.stream(directories).map(directory -> Path.of(directory, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
