package org.openita.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openita.audit.chain.AuditKey;
import org.openita.audit.chain.Verification;

/**
 * Verifies the whole audit log without the application: with the classes that wrote it, the master
 * key and the checkpoints of the data directory. One line for each finding.
 */
final class AuditCheck {

  /** Exit code when the log is not as it was written. */
  static final int BROKEN = 3;

  private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);
  private static final LocalDate END = LocalDate.of(9999, 12, 31);

  private final Console console;
  private final Path root;
  private final Path masterKey;
  private final Path checkpoints;

  AuditCheck(Console console, Path dataDirectory) {
    this.console = console;
    this.root = dataDirectory;
    this.masterKey = DataDirectory.keys(dataDirectory).resolve("master.key");
    this.checkpoints = DataDirectory.checkpoints(dataDirectory);
  }

  /**
   * Verifies the log in an external database, in the embedded one of a running server, or in the
   * embedded one started for this.
   *
   * @param parts take charge of what is started
   */
  int run(Optional<DatabaseAddress> external, RunningParts parts, Path jar) throws Exception {
    Optional<DatabaseAddress> answering =
        external.isPresent() ? external : EmbeddedDatabase.running(root);
    if (answering.isPresent()) {
      return run(answering.get());
    }
    if (Files.notExists(root)) {
      throw new Refusal("there is no data directory " + root);
    }
    DataDirectory data = parts.add(DataDirectory.take(root), DataDirectory::giveBack);
    try {
      return run(EmbeddedDatabase.startAlone(data, parts, jar, console));
    } finally {
      parts.stop(console);
    }
  }

  /**
   * Says what it finds.
   *
   * @return 0 if the log is as it was written, {@value #BROKEN} if not
   * @throws Refusal if the key or the database cannot be read
   */
  private int run(DatabaseAddress database) {
    var key = key();
    try (Connection connection =
        DriverManager.getConnection(database.url(), database.user(), database.password())) {
      long[] findings = {0};
      var scope =
          new Verification(connection, key, knownCheckpoints())
              .run(
                  BEGINNING,
                  END,
                  finding -> {
                    findings[0]++;
                    console.say(finding.toString());
                  });
      console.say(
          "audit log: %,d records of %,d days, %s"
              .formatted(
                  scope.records(),
                  scope.days(),
                  findings[0] == 0 ? "as they were written" : findings[0] + " findings"));
      return findings[0] == 0 ? 0 : BROKEN;
    } catch (SQLException failed) {
      throw new Refusal("the audit log cannot be read: " + failed.getMessage(), failed);
    }
  }

  private AuditKey key() {
    try {
      return AuditKey.read(masterKey);
    } catch (IOException | IllegalArgumentException unreadable) {
      throw new Refusal("the master key cannot be read: " + masterKey, unreadable);
    }
  }

  private List<String> knownCheckpoints() {
    try {
      return Files.exists(checkpoints) ? Files.readAllLines(checkpoints) : List.of();
    } catch (IOException unreadable) {
      throw new Refusal("the checkpoints cannot be read: " + checkpoints, unreadable);
    }
  }
}
