package org.openita.audit.chain;

import static org.openita.audit.chain.Finding.Kind.DAYS_MISSING;
import static org.openita.audit.chain.Finding.Kind.HEAD_FALSE;
import static org.openita.audit.chain.Finding.Kind.INSERTED;
import static org.openita.audit.chain.Finding.Kind.MISSING;
import static org.openita.audit.chain.Finding.Kind.SEAL_FALSE;
import static org.openita.audit.chain.Finding.Kind.SEAL_MISSING;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Compares the whole log, or the days of a period, with its hashes, signatures and checkpoints.
 *
 * <p>It finds whatever has been changed, taken out, put in or moved since it was written by anyone
 * without the master key. Whoever only has the database and shortens the chain to an end that it
 * had before is found out by a checkpoint kept elsewhere, and not before the first of these.
 * Records are read in batches: memory does not grow with the log.
 */
public final class Verification {

  private static final int BATCH = 1_000;
  private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");

  private final Connection connection;
  private final AuditKey key;
  private final Map<LocalDate, Map<Integer, Hash>> checkpoints = new HashMap<>();
  private final TreeMap<LocalDate, DaySeal> seals = new TreeMap<>();
  private final Map<Hash, LocalDate> starts = new HashMap<>();

  private long records;
  private int days;
  private Consumer<Finding> findings;

  /** What has been looked at. */
  public record Scope(int days, long records) {}

  /**
   * @param connection of its own, of which this becomes one reading transaction: what is appended
   *     meanwhile is not seen
   * @param checkpoints lines of a file of checkpoints; those not sealed with the key are left out
   */
  public Verification(Connection connection, AuditKey key, Iterable<String> checkpoints)
      throws SQLException {
    connection.setAutoCommit(false);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    this.connection = connection;
    this.key = key;
    for (var line : checkpoints) {
      Head.parse(line)
          .filter(checkpoint -> checkpoint.isSealedBy(key))
          .ifPresent(
              known ->
                  this.checkpoints
                      .computeIfAbsent(known.day(), day -> new HashMap<>())
                      .put(known.number(), known.hash()));
    }
  }

  /**
   * Verifies the days from one to another, both included.
   *
   * @param found told of each finding as it is made, in the order of the days
   */
  public Scope run(LocalDate from, LocalDate to, Consumer<Finding> found) throws SQLException {
    findings = found;
    var head = Ledger.head(connection);
    readSeals();
    if (!Ledger.hasHead(connection)) {
      findings.accept(Finding.ofDay(HEAD_FALSE, latestDay()));
    }
    head.ifPresent(end -> starts.put(AuditRecord.start(end.day(), end.previousRoot()), end.day()));
    var before = seals.lowerEntry(from);
    Optional<Hash> root = Optional.of(before == null ? Hash.ZERO : before.getValue().root());
    for (var day : daysBetween(from, to, head)) {
      days++;
      root = verify(day, root, head);
    }
    return new Scope(days, records);
  }

  /** Days that have records, a seal, the head or a checkpoint. */
  private Iterable<LocalDate> daysBetween(LocalDate from, LocalDate to, Optional<Head> head)
      throws SQLException {
    var all = new TreeSet<>(seals.keySet());
    all.addAll(checkpoints.keySet());
    head.map(Head::day).ifPresent(all::add);
    try (var statement = connection.prepareStatement("select distinct day from audit_record");
        var rows = statement.executeQuery()) {
      while (rows.next()) {
        all.add(rows.getObject(1, LocalDate.class));
      }
    }
    return all.subSet(from, true, to, true);
  }

  /** The latest day of which anything but a record is known; today where nothing is. */
  private LocalDate latestDay() {
    return Stream.concat(seals.keySet().stream(), checkpoints.keySet().stream())
        .max(LocalDate::compareTo)
        .orElseGet(() -> LocalDate.now(THAILAND));
  }

  private void readSeals() throws SQLException {
    try (var statement =
            connection.prepareStatement(
                "select day, records, previous_root, root, signature from audit_day");
        var rows = statement.executeQuery()) {
      while (rows.next()) {
        var seal =
            new DaySeal(
                rows.getObject(1, LocalDate.class),
                rows.getInt(2),
                Hash.of(rows.getBytes(3)),
                Hash.of(rows.getBytes(4)),
                rows.getBytes(5));
        seals.put(seal.day(), seal);
        starts.put(AuditRecord.start(seal.day(), seal.previousRoot()), seal.day());
      }
    }
  }

  /**
   * @param before root of the day before, if it is known
   * @return root of this day, if it is known
   */
  private Optional<Hash> verify(LocalDate day, Optional<Hash> before, Optional<Head> head)
      throws SQLException {
    var seal = seals.get(day);
    if (seal != null) {
      return sealed(seal, before);
    }
    if (head.filter(end -> end.day().equals(day)).isPresent()) {
      return present(head.get(), before);
    }
    var known = checkpoints.getOrDefault(day, Map.of());
    var check =
        new DayCheck(day, AuditRecord.start(day, before.orElse(Hash.ZERO)), known, findings);
    long found = read(day, check);
    var root = check.end();
    if (head.isEmpty() || day.isAfter(head.get().day())) {
      if (found > 0) {
        findings.accept(Finding.of(INSERTED, day, 1, (int) found));
      }
    } else if (found > 0) {
      findings.accept(Finding.ofDay(SEAL_MISSING, day));
    }
    known.keySet().stream()
        .max(Integer::compare)
        .filter(number -> number > found)
        .ifPresent(number -> findings.accept(Finding.of(MISSING, day, (int) found + 1, number)));
    return found > 0 ? root : before;
  }

  private Optional<Hash> sealed(DaySeal seal, Optional<Hash> before) throws SQLException {
    boolean ours = seal.isSignedBy(key);
    if (!ours) {
      findings.accept(Finding.ofDay(SEAL_FALSE, seal.day()));
    }
    if (ours && before.isPresent() && !before.get().equals(seal.previousRoot())) {
      findings.accept(Finding.ofDay(DAYS_MISSING, seal.day()));
    }
    var check = check(seal.day(), ours ? seal.previousRoot() : before.orElse(seal.previousRoot()));
    read(seal.day(), check);
    if (ours) {
      check.end(seal.records(), seal.root());
      return Optional.of(seal.root());
    }
    return check.end();
  }

  private Optional<Hash> present(Head head, Optional<Hash> before) throws SQLException {
    boolean ours = head.isSealedBy(key);
    if (!ours) {
      findings.accept(Finding.ofDay(HEAD_FALSE, head.day()));
    }
    if (ours && before.isPresent() && !before.get().equals(head.previousRoot())) {
      findings.accept(Finding.ofDay(DAYS_MISSING, head.day()));
    }
    var check = check(head.day(), ours ? head.previousRoot() : before.orElse(head.previousRoot()));
    read(head.day(), check);
    if (ours) {
      check.end(head.number(), head.hash());
    } else {
      check.end();
    }
    return Optional.of(head.hash());
  }

  private DayCheck check(LocalDate day, Hash previousRoot) {
    return new DayCheck(
        day,
        AuditRecord.start(day, previousRoot),
        checkpoints.getOrDefault(day, Map.of()),
        findings);
  }

  private long read(LocalDate day, DayCheck check) throws SQLException {
    long before = records;
    int last = Integer.MIN_VALUE;
    int batch;
    do {
      batch = 0;
      try (var statement =
          connection.prepareStatement(
              "select "
                  + Rows.COLUMNS
                  + " from audit_record where day = ? and number > ? order by number limit ?")) {
        statement.setObject(1, day);
        statement.setInt(2, last);
        statement.setInt(3, BATCH);
        try (var rows = statement.executeQuery()) {
          while (rows.next()) {
            var record = Rows.read(rows);
            last = record.number();
            batch++;
            judge(check, record);
          }
        }
      }
      records += batch;
    } while (batch == BATCH);
    return records - before;
  }

  private void judge(DayCheck check, AuditRecord record) {
    if (record.entry().action().equals(Ledger.FALSE_HEAD)) {
      findings.accept(Finding.of(HEAD_FALSE, record.day(), record.number()));
    }
    check.add(record, start -> Optional.ofNullable(starts.get(start)));
  }
}
