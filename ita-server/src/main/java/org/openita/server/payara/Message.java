package org.openita.server.payara;

import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.logging.Formatter;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** The text of a log record in words: Payara logs keys whose words are in its loggers' bundles. */
final class Message {

  private Message() {}

  /** The text with its parameters, which follow the key where its words are not to be found. */
  static String of(LogRecord entry, Formatter formatter) {
    ResourceBundle bundle = bundle(entry.getLoggerName());
    String key = String.valueOf(entry.getMessage());
    if (entry.getResourceBundle() == null && bundle != null && bundle.containsKey(key)) {
      entry.setResourceBundle(bundle);
    }
    String text = String.valueOf(formatter.formatMessage(entry));
    Object[] parameters = entry.getParameters();
    return text.equals(key) && parameters != null && parameters.length > 0
        ? text + " " + Arrays.toString(parameters)
        : text;
  }

  private static ResourceBundle bundle(String loggerName) {
    Logger logger = LogManager.getLogManager().getLogger(String.valueOf(loggerName));
    return logger == null ? null : logger.getResourceBundle();
  }
}
