package org.openita.audit;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.openita.audit.chain.AuditRecord;

/**
 * A place in the log.
 *
 * @param day of Thailand
 * @param number within the day
 */
public record AuditCursor(LocalDate day, int number) implements Serializable {

  public static AuditCursor of(AuditRecord record) {
    return new AuditCursor(record.day(), record.number());
  }

  /** What {@link #toString} has made; absent for anything else. */
  public static Optional<AuditCursor> parse(String text) {
    var parts = text == null ? new String[0] : text.split("\\.", 2);
    if (parts.length != 2) {
      return Optional.empty();
    }
    try {
      return Optional.of(new AuditCursor(LocalDate.parse(parts[0]), Integer.parseInt(parts[1])));
    } catch (DateTimeException | NumberFormatException malformed) {
      return Optional.empty();
    }
  }

  /** For an address, for instance {@code 2026-11-21.4711}. */
  @Override
  public String toString() {
    return day + "." + number;
  }
}
