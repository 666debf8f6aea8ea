package org.openita.survey;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;

/**
 * The rows that an answer writes, by plain statements within the transaction of the caller: a
 * persistence context costs more than the rows do. Nothing here says in an error what it wrote.
 */
@Dependent
class ResponseRows {

  private static final String REMEMBER =
      "insert ignore into respondent_token (cycle_year, token, receipt)"
          + " select ?, ?, ? from survey_stamp where id = 1 and stamp = ? lock in share mode";

  private static final String STORE =
      "insert into response (cycle_year, agency_id, instrument_code, id, day, answers, way, flags,"
          + " answer_time) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

  @Resource(lookup = "java:app/jdbc/ita")
  private DataSource dataSource;

  /**
   * A response to be stored.
   *
   * @param stamp at which it may be
   * @param token of the respondent
   * @param receipt by chance for a form without a token
   * @param id random, so that nothing tells in which order responses came
   */
  record Row(
      long stamp,
      Channel channel,
      byte[] token,
      byte[] receipt,
      long id,
      LocalDate day,
      byte[] answers,
      int flags,
      AnswerTime time) {}

  private interface Work<T> {
    T with(PreparedStatement statement) throws SQLException;
  }

  /** Moves with every change of a window, a cycle, a key or a channel. */
  long stamp() {
    return stamp("");
  }

  /** The same, and nobody else moves it until the end of the transaction. */
  long lockedStamp() {
    return stamp(" lock in share mode");
  }

  private long stamp(String lock) {
    return run(
        "select stamp from survey_stamp where id = 1" + lock,
        statement -> {
          try (var rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
          }
        });
  }

  /**
   * Remembers of each response that the person has answered, and stores what, provided that its
   * stamp has not moved; until the end of the transaction nobody moves it.
   *
   * @return for each false when the person had answered before, or the stamp has moved: nothing is
   *     stored of it
   */
  List<Boolean> store(List<Row> rows) {
    try (var connection = dataSource.getConnection()) {
      int[] remembered = run(connection, REMEMBER, statement -> remember(statement, rows));
      var stored = Arrays.stream(remembered).mapToObj(count -> count == 1).toList();
      if (stored.contains(true)) {
        run(connection, STORE, statement -> store(statement, rows, stored));
      }
      return stored;
    } catch (SQLException e) {
      throw new ResponseRowsException(e);
    }
  }

  private static int[] remember(PreparedStatement statement, List<Row> rows) throws SQLException {
    for (var row : rows) {
      statement.setInt(1, row.channel().year());
      statement.setBytes(2, row.token());
      statement.setBytes(3, row.receipt());
      statement.setLong(4, row.stamp());
      statement.addBatch();
    }
    return statement.executeBatch();
  }

  private static int[] store(PreparedStatement statement, List<Row> rows, List<Boolean> remembered)
      throws SQLException {
    for (int i = 0; i < rows.size(); i++) {
      if (remembered.get(i)) {
        var row = rows.get(i);
        statement.setInt(1, row.channel().year());
        statement.setInt(2, row.channel().agencyId());
        statement.setString(3, row.channel().instrument().name());
        statement.setLong(4, row.id());
        statement.setObject(5, row.day());
        statement.setBytes(6, row.answers());
        statement.setInt(7, row.channel().way().code());
        statement.setInt(8, row.flags());
        statement.setInt(9, row.time().code());
        statement.addBatch();
      }
    }
    return statement.executeBatch();
  }

  /** Whether the person has answered, and by the form with this receipt. */
  boolean isRemembered(int year, byte[] token, byte[] receipt) {
    return run(
        "select 1 from respondent_token where cycle_year = ? and token = ? and receipt = ?",
        statement -> {
          statement.setInt(1, year);
          statement.setBytes(2, token);
          statement.setBytes(3, receipt);
          try (var rows = statement.executeQuery()) {
            return rows.next();
          }
        });
  }

  private <T> T run(String sql, Work<T> work) {
    try (var connection = dataSource.getConnection()) {
      return run(connection, sql, work);
    } catch (SQLException e) {
      throw new ResponseRowsException(e);
    }
  }

  private static <T> T run(Connection connection, String sql, Work<T> work) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      return work.with(statement);
    }
  }
}
