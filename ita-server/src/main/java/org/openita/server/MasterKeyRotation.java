package org.openita.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.openita.common.keys.KeyRing;
import org.openita.common.keys.Rewrapping;

/**
 * Gives the installation a new master key and wraps by it whatever the old one has wrapped. The
 * server is stopped meanwhile. Interrupted, it goes on where it was: both keys stay in the file
 * until every secret has been taken over.
 */
final class MasterKeyRotation {

  private final Console console;
  private final Path root;
  private final RunningParts parts;

  MasterKeyRotation(Console console, Path dataDirectory, RunningParts parts) {
    this.console = console;
    this.root = dataDirectory;
    this.parts = parts;
  }

  /**
   * Rotates the key of an external database, or of the embedded one started for this.
   *
   * @throws Refusal if a server is running, or there is no master key
   */
  int run(Optional<DatabaseAddress> external, Path jar) throws Exception {
    Path file = DataDirectory.keys(root).resolve("master.key");
    if (Files.notExists(file)) {
      throw new Refusal("there is no master key " + file);
    }
    DataDirectory data = parts.add(DataDirectory.take(root), DataDirectory::giveBack);
    try {
      DatabaseAddress database =
          external.isPresent()
              ? external.get()
              : EmbeddedDatabase.startAlone(data, parts, jar, console);
      rotate(file, database);
      return 0;
    } finally {
      parts.stop(console);
    }
  }

  private void rotate(Path file, DatabaseAddress database) throws IOException {
    KeyRing before = read(file);
    KeyRing rotated = before.rotated();
    console.say(
        before.rotating()
            ? "master key: going on with the rotation that was interrupted"
            : "master key: a new one is made; " + file + " holds both until all is done");
    DataDirectory.writePrivately(file, rotated.written());
    try (Connection connection =
        DriverManager.getConnection(database.url(), database.user(), database.password())) {
      new Rewrapping(connection, rotated)
          .run()
          .forEach(
              (column, count) -> console.say("  %s: %,d wrapped anew".formatted(column, count)));
    } catch (SQLException | IllegalStateException failed) {
      throw new Refusal(
          "the rotation was interrupted, run it again: " + failed.getMessage(), failed);
    }
    DataDirectory.writePrivately(file, rotated.settled().written());
    console.say(
        "master key: rotated. Copy "
            + file
            + " to wherever you keep it, and to every node; the oldest key stays in its last line"
            + " for digests and the audit log");
  }

  private static KeyRing read(Path file) throws IOException {
    try {
      return KeyRing.parse(Files.readString(file));
    } catch (IllegalArgumentException unreadable) {
      throw new Refusal("the master key cannot be read: " + file, unreadable);
    }
  }
}
