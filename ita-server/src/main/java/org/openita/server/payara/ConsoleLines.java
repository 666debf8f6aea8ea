package org.openita.server.payara;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/**
 * A log record for a person at the console: when, how bad, what, in one line. The stack trace is in
 * the log file.
 */
public final class ConsoleLines extends Formatter {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.systemDefault());

  /** Made by the log system, by name. */
  public ConsoleLines() {}

  @Override
  public String format(LogRecord entry) {
    StringBuilder line =
        new StringBuilder(TIME.format(entry.getInstant()))
            .append(' ')
            .append(entry.getLevel().getName())
            .append(' ')
            .append(Message.of(entry, this).strip().lines().findFirst().orElse(""));
    if (entry.getThrown() != null) {
      line.append(" (").append(firstLine(entry.getThrown())).append(')');
    }
    return line.append('\n').toString();
  }

  private static String firstLine(Throwable thrown) {
    return thrown.toString().lines().findFirst().orElse("");
  }
}
