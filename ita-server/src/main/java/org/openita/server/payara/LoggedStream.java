package org.openita.server.payara;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Logger;

/** Makes log records of what is printed line by line, so that no chatter reaches the launcher. */
final class LoggedStream extends ByteArrayOutputStream {

  private final Logger logger;

  private LoggedStream(Logger logger) {
    this.logger = logger;
  }

  /** A stream whose lines become records of the named logger. */
  static PrintStream to(String logger) {
    return new PrintStream(
        new LoggedStream(Logger.getLogger(logger)), true, StandardCharsets.UTF_8);
  }

  @Override
  public synchronized void flush() {
    String printed = toString(StandardCharsets.UTF_8);
    if (printed.endsWith("\n")) {
      reset();
      printed.lines().filter(line -> !line.isBlank()).forEach(logger::info);
    }
  }
}
