package org.openita.server;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.logging.Level;

/** How the application server logs: everything to a file, what is alarming to the console too. */
final class LogSettings {

  /** They warn of what is as it should be: expired authorities among those that Payara trusts. */
  private static final List<String> QUIETENED = List.of("javax.enterprise.system.security.ssl");

  private LogSettings() {}

  /**
   * Writes them.
   *
   * @param file where to
   * @param log the log file
   * @param level what is recorded; below {@code INFO} it holds for our own code only
   */
  static void write(Path file, Path log, Level level) throws IOException {
    Properties settings = new Properties();
    settings.setProperty(
        "handlers", "org.openita.server.payara.RotatingFile,java.util.logging.ConsoleHandler");
    settings.setProperty("org.openita.server.payara.RotatingFile.path", log.toString());
    settings.setProperty("java.util.logging.ConsoleHandler.level", "WARNING");
    settings.setProperty(
        "java.util.logging.ConsoleHandler.formatter", "org.openita.server.payara.ConsoleLines");
    settings.setProperty(
        ".level", level.intValue() < Level.INFO.intValue() ? "INFO" : level.getName());
    settings.setProperty("org.openita.level", level.getName());
    QUIETENED.forEach(logger -> settings.setProperty(logger + ".level", "SEVERE"));
    try (Writer writer = Files.newBufferedWriter(file)) {
      settings.store(writer, null);
    }
  }
}
