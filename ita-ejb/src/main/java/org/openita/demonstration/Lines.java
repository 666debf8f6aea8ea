package org.openita.demonstration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;

/** Tables of this room: a row a line, tabs between the cells, {@code #} before a comment. */
final class Lines {

  private Lines() {}

  static List<List<String>> of(String name) {
    try (var stream = Lines.class.getResourceAsStream(name);
        var reader = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split("\t")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
