package org.openita.audit;

import java.util.List;
import java.util.Optional;

/**
 * One line of a record: a parameter of the command, or an attribute of something before and after.
 *
 * @param entity what it is, for instance {@code Dossier}; empty for a parameter
 * @param key which one, for instance the code of an agency; empty for a parameter
 * @param attribute name of the attribute or the parameter
 * @param before absent for what is new
 * @param after absent for what is gone
 */
public record Change(
    String entity, String key, String attribute, Optional<String> before, Optional<String> after) {

  private static final int COLUMNS = 5;
  private static final String ABSENT = "\\-";

  static Change parameter(String name, String value) {
    return new Change("", "", name, Optional.empty(), Optional.of(value));
  }

  /** A parameter of the command rather than something that was changed. */
  public boolean isParameter() {
    return entity.isEmpty();
  }

  /** One line without its end; columns are separated by tabs. */
  String line() {
    return String.join(
        "\t",
        escaped(entity),
        escaped(key),
        escaped(attribute),
        before.map(Change::escaped).orElse(ABSENT),
        after.map(Change::escaped).orElse(ABSENT));
  }

  /** The lines of a record; what is not such a line is shown as it is. */
  public static List<Change> read(String details) {
    return details.isEmpty() ? List.of() : details.lines().map(Change::parse).toList();
  }

  private static Change parse(String line) {
    var columns = line.split("\t", -1);
    return columns.length == COLUMNS
        ? new Change(
            plain(columns[0]),
            plain(columns[1]),
            plain(columns[2]),
            value(columns[3]),
            value(columns[4]))
        : parameter("", line);
  }

  private static Optional<String> value(String column) {
    return column.equals(ABSENT) ? Optional.empty() : Optional.of(plain(column));
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  private static String plain(String column) {
    var text = new StringBuilder(column.length());
    for (int i = 0; i < column.length(); i++) {
      char c = column.charAt(i);
      if (c == '\\' && i + 1 < column.length()) {
        char escaped = column.charAt(++i);
        text.append(
            switch (escaped) {
              case 't' -> '\t';
              case 'n' -> '\n';
              case 'r' -> '\r';
              default -> escaped;
            });
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }
}
