package org.openita.e2e;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What is in a file of any size and kind, for instance in a heap dump. */
record Content(Path file) {

  private static final int CHUNK = 8 << 20;

  /** In bytes, of the longest text that is looked for. */
  private static final int OVERLAP = 200;

  /** Those of some texts that are in it, in Latin letters or as Java keeps characters. */
  Set<String> holds(List<String> texts) {
    var found = new TreeSet<String>();
    try (var in = Files.newInputStream(file)) {
      var before = "";
      for (var bytes = in.readNBytes(CHUNK); bytes.length > 0; bytes = in.readNBytes(CHUNK)) {
        var chunk = before + new String(bytes, ISO_8859_1);
        texts.stream()
            .filter(text -> chunk.contains(text) || chunk.contains(wide(text)))
            .forEach(found::add);
        before = chunk.substring(Math.max(0, chunk.length() - OVERLAP));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String wide(String text) {
    return new String(text.getBytes(UTF_16LE), ISO_8859_1);
  }
}
