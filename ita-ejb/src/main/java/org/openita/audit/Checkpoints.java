package org.openita.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.openita.audit.chain.Head;

/**
 * Ends of the chain, kept where the database is not: a line each in the file that {@code
 * ita.audit.checkpoints.file} names, and in the log of the server.
 */
@ApplicationScoped
class Checkpoints {

  private static final Logger LOG = Logger.getLogger(Checkpoints.class.getName());

  @Inject
  @ConfigProperty(name = "ita.audit.checkpoints.file")
  private Optional<String> file;

  private String last = "";

  /** Adds the end of the chain unless it is still where it was. */
  synchronized void add(Head end) {
    var line = end.toString();
    if (line.equals(last)) {
      return;
    }
    LOG.info(() -> "Audit checkpoint " + line);
    file.ifPresent(name -> append(Path.of(name), line + "\n"));
    last = line;
  }

  /** All that are known; none where no file is named. */
  List<String> lines() {
    try {
      var path = file.map(Path::of).filter(Files::exists);
      return path.isPresent() ? Files.readAllLines(path.get()) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException("The checkpoints of the audit log are unreadable", e);
    }
  }

  private static void append(Path path, String line) {
    try {
      Files.writeString(
          path,
          line,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND,
          StandardOpenOption.SYNC);
    } catch (IOException e) {
      throw new UncheckedIOException("No checkpoint of the audit log can be written", e);
    }
  }
}
