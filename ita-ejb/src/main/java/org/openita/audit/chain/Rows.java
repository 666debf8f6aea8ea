package org.openita.audit.chain;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Records as rows of {@code audit_record}. Times are UTC. */
public final class Rows {

  /** All columns, in the order that {@link #read} expects. */
  public static final String COLUMNS =
      "day, number, recorded_at, actor, actor_role, on_behalf_of, agency_code, action, outcome,"
          + " reason, address, request_id, details, previous_hash, hash";

  private static final String INSERT =
      "insert into audit_record ("
          + COLUMNS
          + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private Rows() {}

  /** The record of the present row. */
  public static AuditRecord read(ResultSet row) throws SQLException {
    int column = 3;
    var entry =
        new Entry(
            row.getObject(column++, LocalDateTime.class).toInstant(ZoneOffset.UTC),
            row.getString(column++),
            row.getString(column++),
            row.getString(column++),
            row.getString(column++),
            row.getString(column++),
            row.getString(column++),
            row.getString(column++),
            row.getString(column++),
            row.getString(column++),
            row.getString(column++));
    return new AuditRecord(
        row.getObject(1, LocalDate.class),
        row.getInt(2),
        entry,
        Hash.of(row.getBytes(column++)),
        Hash.of(row.getBytes(column)));
  }

  static void insert(java.sql.Connection connection, Iterable<AuditRecord> records)
      throws SQLException {
    try (var statement = connection.prepareStatement(INSERT)) {
      for (var record : records) {
        fill(statement, record);
        statement.executeUpdate();
      }
    }
  }

  private static void fill(PreparedStatement statement, AuditRecord record) throws SQLException {
    var entry = record.entry();
    int column = 1;
    statement.setObject(column++, record.day());
    statement.setInt(column++, record.number());
    statement.setObject(column++, LocalDateTime.ofInstant(entry.at(), ZoneOffset.UTC));
    statement.setString(column++, entry.actor());
    statement.setString(column++, entry.actorRole());
    statement.setString(column++, entry.onBehalfOf());
    statement.setString(column++, entry.agencyCode());
    statement.setString(column++, entry.action());
    statement.setString(column++, entry.outcome());
    statement.setString(column++, entry.reason());
    statement.setString(column++, entry.address());
    statement.setString(column++, entry.requestId());
    statement.setString(column++, entry.details());
    statement.setBytes(column++, record.previous().bytes());
    statement.setBytes(column, record.hash().bytes());
  }
}
