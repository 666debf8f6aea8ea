package org.openita.survey;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
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
      "insert into response (cycle_year, agency_id, instrument_code, id, day, answers, way, flags)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?)";

  @Resource(lookup = "java:app/jdbc/ita")
  private DataSource dataSource;

  /**
   * A response to be stored.
   *
   * @param token of the respondent
   * @param receipt by chance for a form without a token
   * @param id random, so that nothing tells in which order responses came
   */
  record Row(
      Channel channel,
      byte[] token,
      byte[] receipt,
      long id,
      LocalDate day,
      byte[] answers,
      int flags) {}

  private interface Work<T> {
    T with(PreparedStatement statement) throws SQLException;
  }

  /** Moves with every change of a window, a cycle, a key or a channel. */
  long stamp() {
    return run(
        "select stamp from survey_stamp where id = 1",
        statement -> {
          try (var rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
          }
        });
  }

  /**
   * Remembers that a person has answered, and stores what, provided that the stamp has not moved;
   * until the end of the transaction nobody moves it.
   *
   * @return false when the person had answered before, or the stamp has moved: nothing is stored
   */
  boolean store(Row row, long stamp) {
    try (var connection = dataSource.getConnection()) {
      return run(connection, REMEMBER, statement -> remember(statement, row, stamp))
          && run(connection, STORE, statement -> store(statement, row));
    } catch (SQLException e) {
      throw new ResponseRowsException(e);
    }
  }

  private static boolean remember(PreparedStatement statement, Row row, long stamp)
      throws SQLException {
    statement.setInt(1, row.channel().year());
    statement.setBytes(2, row.token());
    statement.setBytes(3, row.receipt());
    statement.setLong(4, stamp);
    return statement.executeUpdate() == 1;
  }

  private static boolean store(PreparedStatement statement, Row row) throws SQLException {
    statement.setInt(1, row.channel().year());
    statement.setInt(2, row.channel().agencyId());
    statement.setString(3, row.channel().instrument().name());
    statement.setLong(4, row.id());
    statement.setObject(5, row.day());
    statement.setBytes(6, row.answers());
    statement.setInt(7, row.channel().way().code());
    statement.setInt(8, row.flags());
    return statement.executeUpdate() == 1;
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
