package org.openita.audit.chain;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Writes the chain. Whoever appends locks the head until the end of their transaction, so they do
 * it last; the order of commits is the order of the records, on however many nodes.
 *
 * <p>An end of the chain that is not sealed with our key, or lies before one that this ledger has
 * seen, is not built upon in silence: a record says so, and every verification will find it.
 */
public final class Ledger {

  /** Action of the record that tells of a false end. */
  public static final String FALSE_HEAD = "AuditLog.falseHead";

  private static final String LOCK =
      "select day, number, previous_root, hash, seal from audit_head where id = 1 for update";
  private static final String READ =
      "select day, number, previous_root, hash, seal from audit_head where id = 1";
  private static final String MOVE =
      "update audit_head set day = ?, number = ?, previous_root = ?, hash = ?, seal = ?"
          + " where id = 1";
  private static final String CLOSE =
      "insert into audit_day (day, records, previous_root, root, signature)"
          + " values (?, ?, ?, ?, ?)";

  private final AuditKey key;
  private final AtomicReference<Head> seen = new AtomicReference<>();

  public Ledger(AuditKey key) {
    this.key = key;
  }

  /**
   * Appends entries within the transaction of the connection.
   *
   * @param today day of Thailand; a day that is over is sealed first, a day never begins twice
   * @return the new end of the chain; to be told to {@link #committed} when it holds
   */
  public Head append(Connection connection, LocalDate today, List<Entry> entries)
      throws SQLException {
    var present = lock(connection);
    var all = new ArrayList<Entry>();
    if (present != null && isFalse(present)) {
      all.add(falseHead(present, entries.get(0).at()));
    }
    all.addAll(entries);
    var head = turned(connection, present, today);
    var hash = head.hash();
    int number = head.number();
    var records = new ArrayList<AuditRecord>(all.size());
    for (var entry : all) {
      var record = AuditRecord.after(hash, head.day(), ++number, entry);
      records.add(record);
      hash = record.hash();
    }
    Rows.insert(connection, records);
    return move(connection, Head.of(head.day(), number, head.previousRoot(), hash, key));
  }

  /**
   * Seals a day that is over, within the transaction of the connection.
   *
   * @return whether there was one
   */
  public boolean turn(Connection connection, LocalDate today) throws SQLException {
    var present = lock(connection);
    if (present == null || !present.day().isBefore(today) || isFalse(present)) {
      return false;
    }
    move(connection, turned(connection, present, today));
    return true;
  }

  /** The end of the chain; absent before the first record, and where somebody has deleted it. */
  public static Optional<Head> head(Connection connection) throws SQLException {
    return hasHead(connection) ? Optional.ofNullable(read(connection, READ)) : Optional.empty();
  }

  /** Whether the row of the end of the chain is there, as it is from the beginning. */
  static boolean hasHead(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement(READ);
        ResultSet row = statement.executeQuery()) {
      return row.next();
    }
  }

  /** An end of the chain that will stay. */
  public void committed(Head head) {
    seen.accumulateAndGet(
        head, (known, now) -> known == null || precedes(known, now) ? now : known);
  }

  private boolean isFalse(Head head) {
    var known = seen.get();
    return !head.isSealedBy(key) || known != null && precedes(head, known);
  }

  private static boolean precedes(Head one, Head other) {
    int days = one.day().compareTo(other.day());
    return days < 0 || days == 0 && one.number() < other.number();
  }

  private static Entry falseHead(Head head, Instant at) {
    return new Entry(
        at,
        "system",
        "SYSTEM",
        "",
        "",
        FALSE_HEAD,
        "DONE",
        "",
        "",
        "",
        "\t\tday\t\t"
            + head.day()
            + "\n\t\tnumber\t\t"
            + head.number()
            + "\n\t\thash\t\t"
            + head.hash());
  }

  private Head turned(Connection connection, Head present, LocalDate today) throws SQLException {
    if (present == null) {
      return Head.startOf(today, Hash.ZERO, key);
    }
    if (!present.day().isBefore(today)) {
      return present;
    }
    if (present.number() == 0) {
      return Head.startOf(today, present.previousRoot(), key);
    }
    close(connection, DaySeal.of(present, key));
    return Head.startOf(today, present.hash(), key);
  }

  private static void close(Connection connection, DaySeal seal) throws SQLException {
    try (var statement = connection.prepareStatement(CLOSE)) {
      statement.setObject(1, seal.day());
      statement.setInt(2, seal.records());
      statement.setBytes(3, seal.previousRoot().bytes());
      statement.setBytes(4, seal.root().bytes());
      statement.setBytes(5, seal.signature());
      statement.executeUpdate();
    }
  }

  private static Head move(Connection connection, Head head) throws SQLException {
    try (var statement = connection.prepareStatement(MOVE)) {
      statement.setObject(1, head.day());
      statement.setInt(2, head.number());
      statement.setBytes(3, head.previousRoot().bytes());
      statement.setBytes(4, head.hash().bytes());
      statement.setBytes(5, head.seal());
      statement.executeUpdate();
    }
    return head;
  }

  private static Head lock(Connection connection) throws SQLException {
    return read(connection, LOCK);
  }

  private static Head read(Connection connection, String sql) throws SQLException {
    try (var statement = connection.prepareStatement(sql);
        ResultSet row = statement.executeQuery()) {
      if (!row.next()) {
        throw new SQLException("The audit log has no head", "02000");
      }
      var day = row.getObject(1, LocalDate.class);
      return day == null
          ? null
          : new Head(
              day,
              row.getInt(2),
              Hash.of(row.getBytes(3)),
              Hash.of(row.getBytes(4)),
              row.getBytes(5));
    }
  }
}
