package org.openita.audit;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.openita.audit.chain.AuditRecord;
import org.openita.common.AuditNote;
import org.openita.common.Page;
import org.openita.common.Refusal;
import org.openita.identity.Caller;
import org.openita.identity.Role;

/**
 * The log for those who may read it: operators all of it, supervisors what concerns their agencies,
 * everybody else nothing.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditLog {

  private static final int BATCH = 500;

  @Resource(lookup = "java:app/jdbc/ita")
  private DataSource database;

  @Inject private Event<AuditNote> notes;

  /**
   * The latest records that match.
   *
   * @param before where an earlier page has ended; absent for the first page
   * @param size 1 to {@value Page#LARGEST}
   * @throws Refusal {@code FORBIDDEN} unless the caller is an operator or a supervisor, {@code
   *     INVALID_INPUT} for another size
   */
  public AuditPage search(
      Caller caller, AuditFilter filter, Optional<AuditCursor> before, int size) {
    var query = withinReach(caller);
    Page.require(0, size);
    query.restrict(filter);
    var records = read(connection -> query.before(connection, before, size + 1));
    return records.size() <= size
        ? new AuditPage(records, Optional.empty())
        : new AuditPage(
            records.subList(0, size), Optional.of(AuditCursor.of(records.get(size - 1))));
  }

  /**
   * One record.
   *
   * @throws Refusal {@code FORBIDDEN} as {@link #search}, {@code NOT_FOUND} out of reach
   */
  public AuditRecord find(Caller caller, LocalDate day, int number) {
    var query = withinReach(caller);
    query.only(new AuditCursor(day, number));
    return read(connection -> query.before(connection, Optional.empty(), 1)).stream()
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  /**
   * Writes all records that match, the oldest first, as CSV (RFC 4180) in UTF-8 with a line of
   * names. However many they are, only a few are in memory. Being asked for is itself recorded.
   *
   * @throws Refusal {@code FORBIDDEN} as {@link #search}; then nothing has been written
   */
  public void export(Caller caller, AuditFilter filter, Appendable out) {
    var query = withinReach(caller);
    query.restrict(filter);
    var sheet = new AuditSheet(out);
    try {
      sheet.head();
      long count = 0;
      List<AuditRecord> records = List.of();
      do {
        var last = last(records);
        records = read(connection -> query.after(connection, last, BATCH));
        for (var record : records) {
          sheet.line(record);
        }
        count += records.size();
      } while (records.size() == BATCH);
      notes.fire(AuditNote.done().saying("records", count));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<AuditCursor> last(List<AuditRecord> records) {
    return records.isEmpty()
        ? Optional.empty()
        : Optional.of(AuditCursor.of(records.get(records.size() - 1)));
  }

  private static AuditQuery withinReach(Caller caller) {
    var query = new AuditQuery();
    if (caller.is(Role.SUPERVISOR)) {
      query.confineTo(caller, caller.supervisingBodyCode().orElseThrow(Refusal::forbidden));
    } else {
      caller.require(Role.OPERATOR);
    }
    return query;
  }

  private <T> T read(Reading<T> reading) {
    try (var connection = database.getConnection()) {
      return reading.from(connection);
    } catch (SQLException e) {
      throw new IllegalStateException("The audit log cannot be read", e);
    }
  }

  private interface Reading<T> {
    T from(Connection connection) throws SQLException;
  }
}
