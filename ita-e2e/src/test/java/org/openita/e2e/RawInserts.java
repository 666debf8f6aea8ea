package org.openita.e2e;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** What the database alone does: the two rows of a response, in one transaction, durably. */
final class RawInserts {

  private static final int ITEMS = 51;

  private RawInserts() {}

  /** Transactions per second over so many connections. */
  static double perSecond(Database database, int connections, Duration time) {
    database.execute("create table bench_token like respondent_token");
    database.execute("create table bench_response like response");
    var pool = Executors.newFixedThreadPool(connections);
    try {
      long begun = System.nanoTime();
      Callable<Integer> insert = () -> insert(database, begun + time.toNanos());
      int count = 0;
      for (var part : pool.invokeAll(Collections.nCopies(connections, insert))) {
        count += part.get();
      }
      return count / ((System.nanoTime() - begun) / 1e9);
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      pool.shutdownNow();
      database.execute("drop table bench_token, bench_response");
    }
  }

  /** What so many responses take on the disk, as they come: in no order of their keys. */
  static double bytesPerResponse(Database database, int count) {
    database.execute("create table bench_token like respondent_token");
    database.execute("create table bench_response like response");
    try {
      database.execute(
          "insert into bench_token select 2563, unhex(left(md5(seq), 32)), unhex(left(sha1(seq), 16))"
              + " from seq_1_to_"
              + count);
      database.execute(
          ("insert into bench_response (cycle_year, agency_id, instrument_code, id, day, answers, way,"
                  + " flags) select 2563, 1 + seq %% 8302, 'IIT', conv(left(md5(seq), 15), 16, 10),"
                  + " current_date, repeat('a', %d), 0, 0 from seq_1_to_%d")
              .formatted(ITEMS, count));
      database.strings("analyze table bench_token, bench_response");
      return (double)
              database.number(
                  "select sum(data_length + index_length) from information_schema.tables"
                      + " where table_schema = 'ita' and table_name like 'bench\\_%'")
          / count;
    } finally {
      database.execute("drop table bench_token, bench_response");
    }
  }

  private static int insert(Database database, long end) throws SQLException {
    int count = 0;
    try (var connection = database.connect()) {
      connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
      connection.setAutoCommit(false);
      try (var tokens =
              connection.prepareStatement(
                  "insert ignore into bench_token (cycle_year, token, receipt) values (?, ?, ?)");
          var responses =
              connection.prepareStatement(
                  "insert into bench_response (cycle_year, agency_id, instrument_code, id, day,"
                      + " answers, way, flags) values (2563, 1, 'IIT', ?, current_date, ?, 0, 0)")) {
        var random = new SplittableRandom(Thread.currentThread().getId());
        var token = new byte[16];
        var receipt = new byte[8];
        while (System.nanoTime() < end) {
          random.nextBytes(token);
          random.nextBytes(receipt);
          tokens.setInt(1, 2563);
          tokens.setBytes(2, token);
          tokens.setBytes(3, receipt);
          tokens.executeUpdate();
          responses.setLong(1, random.nextLong());
          responses.setBytes(2, new byte[ITEMS]);
          responses.executeUpdate();
          connection.commit();
          count++;
        }
      }
    }
    return count;
  }
}
