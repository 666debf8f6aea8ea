package org.openita.server.payara;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A log record as one line of JSON: {@code time} (UTC), {@code level}, {@code logger}, {@code
 * thread}, {@code request} (the id of the request that was being answered, if any), {@code message}
 * and {@code exception}.
 *
 * <p>The web layer puts {@code request=<id>} into the name of the thread that answers a request;
 * records are formatted on the thread that made them.
 */
public final class JsonLines extends Formatter {

  private static final Pattern REQUEST = Pattern.compile("request=([^ \\]]+)");

  /** Made by the log system, by name. */
  public JsonLines() {}

  @Override
  public String format(LogRecord entry) {
    StringBuilder line = new StringBuilder("{");
    add(line, "time", entry.getInstant().toString());
    add(line, "level", entry.getLevel().getName());
    add(line, "logger", String.valueOf(entry.getLoggerName()));
    String thread = Thread.currentThread().getName();
    add(line, "thread", thread);
    Matcher request = REQUEST.matcher(thread);
    if (request.find()) {
      add(line, "request", request.group(1));
    }
    add(line, "message", Message.of(entry, this));
    if (entry.getThrown() != null) {
      StringWriter trace = new StringWriter();
      entry.getThrown().printStackTrace(new PrintWriter(trace));
      add(line, "exception", trace.toString());
    }
    return line.append("}\n").toString();
  }

  private static void add(StringBuilder line, String name, String value) {
    if (line.length() > 1) {
      line.append(',');
    }
    line.append('"').append(name).append("\":\"");
    escape(line, value);
    line.append('"');
  }

  private static void escape(StringBuilder line, String value) {
    for (char c : value.toCharArray()) {
      switch (c) {
        case '"' -> line.append("\\\"");
        case '\\' -> line.append("\\\\");
        case '\n' -> line.append("\\n");
        case '\r' -> line.append("\\r");
        case '\t' -> line.append("\\t");
        default -> {
          if (c < ' ') {
            line.append("\\u%04x".formatted((int) c));
          } else {
            line.append(c);
          }
        }
      }
    }
  }
}
