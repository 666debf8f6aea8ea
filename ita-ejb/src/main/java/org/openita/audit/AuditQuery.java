package org.openita.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.openita.audit.chain.AuditRecord;
import org.openita.audit.chain.Rows;
import org.openita.identity.Caller;

/** The condition for records that are wanted and within reach, and the reading of them. */
final class AuditQuery {

  private final StringBuilder condition = new StringBuilder("1 = 1");
  private final List<Object> values = new ArrayList<>();

  /** Within the reach of a supervisor: what concerns the agencies that are theirs now. */
  void confineTo(Caller supervisor, String supervisingBodyCode) {
    var provinces = supervisor.provinceCodes();
    and(
        "agency_code in (select a.code from agency a where a.supervising_body_code = ?"
            + (provinces.isEmpty()
                ? ""
                : " and a.province_code in ("
                    + String.join(", ", Collections.nCopies(provinces.size(), "?"))
                    + ")")
            + ")",
        supervisingBodyCode);
    values.addAll(provinces);
  }

  void restrict(AuditFilter filter) {
    filter.from().ifPresent(day -> and("day >= ?", day));
    filter.to().ifPresent(day -> and("day <= ?", day));
    filter.actor().ifPresent(name -> and("actor like ? escape '!'", escaped(name) + "%"));
    filter.agency().ifPresent(code -> and("agency_code = ?", code));
    filter.action().ifPresent(name -> and("action like ? escape '!'", escaped(name) + "%"));
    filter.outcome().ifPresent(name -> and("outcome = ?", name));
    filter
        .text()
        .ifPresent(
            part -> {
              and("(details like ? escape '!' or request_id = ?)", "%" + escaped(part) + "%");
              values.add(part);
            });
  }

  void only(AuditCursor place) {
    and("day = ?", place.day());
    and("number = ?", place.number());
  }

  /** The latest first, those before the place. */
  List<AuditRecord> before(Connection connection, Optional<AuditCursor> place, int size)
      throws SQLException {
    return read(
        connection,
        place.map(start -> " and day <= ? and (day < ? or number < ?)").orElse("")
            + " order by day desc, number desc limit ?",
        place,
        size);
  }

  /** The oldest first, those after the place. */
  List<AuditRecord> after(Connection connection, Optional<AuditCursor> place, int size)
      throws SQLException {
    return read(
        connection,
        place.map(start -> " and day >= ? and (day > ? or number > ?)").orElse("")
            + " order by day, number limit ?",
        place,
        size);
  }

  private List<AuditRecord> read(
      Connection connection, String rest, Optional<AuditCursor> place, int size)
      throws SQLException {
    try (var statement =
        connection.prepareStatement(
            "select " + Rows.COLUMNS + " from audit_record where " + condition + rest)) {
      int position = 1;
      for (var value : values) {
        statement.setObject(position++, value);
      }
      if (place.isPresent()) {
        statement.setObject(position++, place.get().day());
        statement.setObject(position++, place.get().day());
        statement.setInt(position++, place.get().number());
      }
      statement.setInt(position, size);
      var records = new ArrayList<AuditRecord>();
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          records.add(Rows.read(rows));
        }
      }
      return records;
    }
  }

  private void and(String restriction, Object value) {
    condition.append(" and ").append(restriction);
    values.add(value);
  }

  /** A per cent sign that somebody types is meant as one. */
  private static String escaped(String text) {
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }
}
