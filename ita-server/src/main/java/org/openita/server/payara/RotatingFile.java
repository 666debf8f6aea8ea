package org.openita.server.payara;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.logging.ErrorManager;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;

/**
 * The log file. The newest records are always in the file of the given name, as tools that follow
 * it expect (the JDK's own handler puts a number behind every name); when it is full it becomes
 * {@code name.1}, and the oldest of ten is deleted.
 *
 * <p>Configured by the property {@code org.openita.server.payara.RotatingFile.path}.
 */
public final class RotatingFile extends Handler {

  private static final long FULL = 10_000_000;
  private static final int KEPT = 9;

  private final Path path;
  private OutputStream out;
  private long written;

  /** Made by the log system, by name. */
  public RotatingFile() {
    path = Path.of(LogManager.getLogManager().getProperty(RotatingFile.class.getName() + ".path"));
    setFormatter(new JsonLines());
  }

  @Override
  public void publish(LogRecord entry) {
    if (isLoggable(entry)) {
      write(getFormatter().format(entry).getBytes(StandardCharsets.UTF_8));
    }
  }

  private synchronized void write(byte[] line) {
    try {
      if (out == null) {
        open();
      }
      out.write(line);
      written += line.length;
      if (written > FULL) {
        rotate();
      }
    } catch (IOException failed) {
      reportError(null, failed, ErrorManager.WRITE_FAILURE);
    }
  }

  @Override
  public void flush() {
    // every record is flushed as it is written
  }

  @Override
  public synchronized void close() {
    if (out != null) {
      try {
        out.close();
      } catch (IOException failed) {
        reportError(null, failed, ErrorManager.CLOSE_FAILURE);
      }
      out = null;
    }
  }

  private void open() throws IOException {
    out = Files.newOutputStream(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    written = Files.size(path);
  }

  private void rotate() throws IOException {
    close();
    for (int number = KEPT - 1; number >= 1; number--) {
      if (Files.exists(numbered(number))) {
        Files.move(numbered(number), numbered(number + 1), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    Files.move(path, numbered(1), StandardCopyOption.REPLACE_EXISTING);
  }

  private Path numbered(int number) {
    return path.resolveSibling(path.getFileName() + "." + number);
  }
}
