package org.openita.survey;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.SplittableRandom;
import javax.sql.DataSource;
import org.openita.common.Unaudited;
import org.openita.framework.InstrumentCode;

/**
 * Stores made-up responses by the hundred thousand, for demonstrations and benches; nobody stands
 * behind them. Rows are written in the order of their keys, many in one statement: a page of the
 * database is written once and full.
 */
@Stateless
@Unaudited
public class ResponseLoad {

  private static final int ROWS_AT_ONCE = 1_000;
  private static final HexFormat HEX = HexFormat.of();

  /** Over which the responses come in. */
  private static final int DAYS = 14;

  /** Of a hundred responses, at nearly all agencies. */
  private static final int USUALLY_MARKED = 3;

  /** The same at one agency of {@value #UNUSUAL_ONE_OF}, for there is always one. */
  private static final int UNUSUALLY_MARKED = 40;

  private static final int UNUSUAL_ONE_OF = 40;

  @Resource(lookup = "java:app/jdbc/ita")
  private DataSource dataSource;

  /**
   * The made-up responses of an agency to a survey.
   *
   * @param agencyId key of the agency inside the database
   * @param answers a byte per item each, in the order of the framework
   * @param ways of each response
   */
  public record Sheaf(int agencyId, InstrumentCode survey, byte[][] answers, Way[] ways) {}

  /**
   * Stores them, with a respondent token each. They come in on the days until the last one, and a
   * few are marked as too fast or straight-lined.
   *
   * @param lastDay on which responses came in
   * @param sheaves by agency, EIT before IIT
   * @param total how many responses they have together
   * @param seed the same one makes the same rows
   */
  public void store(int year, LocalDate lastDay, Iterator<Sheaf> sheaves, int total, long seed) {
    try (var connection = dataSource.getConnection()) {
      storeResponses(
          connection, year, sheaves, new SplittableRandom(seed), new Looks(lastDay, seed));
      storeTokens(connection, year, total, new SplittableRandom(seed + 1));
    } catch (SQLException e) {
      throw new IllegalStateException("Made-up responses not stored", e);
    }
  }

  private static void storeResponses(
      Connection connection,
      int year,
      Iterator<Sheaf> sheaves,
      SplittableRandom random,
      Looks looks)
      throws SQLException {
    try (var rows =
        new Rows(
            connection,
            "insert into response (cycle_year, agency_id, instrument_code, id, day, answers, way, flags,"
                + " answer_time)"
                + " values ")) {
      while (sheaves.hasNext()) {
        var sheaf = sheaves.next();
        var ids = new Ascending(random, sheaf.answers().length);
        var key = "(" + year + "," + sheaf.agencyId() + ",'" + sheaf.survey() + "',";
        looks.nextAgency();
        for (int i = 0; i < sheaf.answers().length; i++) {
          var row = rows.next().append(key).append(ids.next());
          row.append(",'").append(looks.nextDay()).append("',x'");
          HEX.formatHex(row, sheaf.answers()[i]).append("',").append(sheaf.ways()[i].code());
          int flags = looks.nextFlags();
          row.append(',').append(flags).append(',').append(looks.nextTime(flags).code());
          rows.end();
        }
      }
    }
  }

  private static void storeTokens(
      Connection connection, int year, int total, SplittableRandom random) throws SQLException {
    try (var rows =
        new Rows(connection, "insert into respondent_token (cycle_year, token) values ")) {
      var tokens = new Ascending(random, total);
      for (int i = 0; i < total; i++) {
        // unsigned, so that the bytes ascend as the numbers do
        var row = rows.next().append("(").append(year).append(",x'");
        row.append(HEX.toHexDigits(tokens.next() ^ Long.MIN_VALUE));
        row.append(HEX.toHexDigits(random.nextLong())).append('\'');
        rows.end();
      }
    }
  }

  /** When made-up responses came and what is conspicuous about them. */
  private static final class Looks {

    private final String[] days = new String[DAYS];
    private final SplittableRandom random;
    private final SplittableRandom times;
    private int marked;

    Looks(LocalDate lastDay, long seed) {
      for (int before = 0; before < DAYS; before++) {
        days[before] = lastDay.minusDays(before).toString();
      }
      random = new SplittableRandom(seed + 2);
      times = new SplittableRandom(seed + 3);
    }

    void nextAgency() {
      marked = random.nextInt(UNUSUAL_ONE_OF) == 0 ? UNUSUALLY_MARKED : USUALLY_MARKED;
    }

    String nextDay() {
      return days[random.nextInt(DAYS)];
    }

    AnswerTime nextTime(int flags) {
      return ResponseFlag.FAST.isIn(flags)
          ? AnswerTime.UP_TO_1_MINUTE
          : AnswerTime.of(
              times.nextInt(AnswerTime.UP_TO_3_MINUTES.code(), AnswerTime.LONGER.code()));
    }

    int nextFlags() {
      if (random.nextInt(100) >= marked) {
        return 0;
      }
      return (random.nextBoolean() ? ResponseFlag.FAST : ResponseFlag.STRAIGHT_LINED).bit();
    }
  }

  /** Random numbers in ascending order, over the whole range of a long. */
  private static final class Ascending {

    private final SplittableRandom random;
    private final long widest;
    private long last = Long.MIN_VALUE;

    Ascending(SplittableRandom random, int count) {
      this.random = random;
      this.widest = 2 * (Long.MAX_VALUE / Math.max(2, count));
    }

    long next() {
      last += 1 + random.nextLong(widest / 2 + widest / 4);
      return last;
    }
  }

  /** Rows of one table, sent many at a time. */
  private static final class Rows implements AutoCloseable {

    private final Statement statement;
    private final String insert;
    private final StringBuilder text = new StringBuilder(256 * ROWS_AT_ONCE);
    private int count;

    Rows(Connection connection, String insert) throws SQLException {
      this.statement = connection.createStatement();
      this.insert = insert;
    }

    /** Where the next row is written. */
    StringBuilder next() {
      return text.append(count == 0 ? insert : ",");
    }

    void end() throws SQLException {
      text.append(')');
      if (++count == ROWS_AT_ONCE) {
        send();
      }
    }

    private void send() throws SQLException {
      if (count > 0) {
        statement.executeUpdate(text.toString());
        text.setLength(0);
        count = 0;
      }
    }

    @Override
    public void close() throws SQLException {
      try {
        send();
      } finally {
        statement.close();
      }
    }
  }
}
