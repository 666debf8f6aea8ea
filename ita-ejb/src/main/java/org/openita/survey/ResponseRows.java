package org.openita.survey;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The rows that an answer writes, by plain statements within the transaction of the caller: a
 * persistence context costs more than the rows do. Nothing here says in an error what it wrote.
 */
@Dependent
class ResponseRows {

  @Resource(lookup = "java:app/jdbc/ita")
  private DataSource dataSource;

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
   * Remembers that a person has answered, provided that the stamp has not moved; until the end of
   * the transaction nobody moves it.
   *
   * @param receipt absent for a form without a token
   * @return false when the person had answered before, or the stamp has moved
   */
  boolean remember(int year, byte[] token, Optional<byte[]> receipt, long stamp) {
    return run(
        "insert ignore into respondent_token (cycle_year, token, receipt)"
            + " select ?, ?, ? from survey_stamp where id = 1 and stamp = ? lock in share mode",
        statement -> {
          statement.setInt(1, year);
          statement.setBytes(2, token);
          if (receipt.isPresent()) {
            statement.setBytes(3, receipt.get());
          } else {
            statement.setNull(3, Types.BINARY);
          }
          statement.setLong(4, stamp);
          return statement.executeUpdate() == 1;
        });
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

  /**
   * @param id random, so that nothing tells in which order responses came
   */
  void store(Channel channel, long id, LocalDate day, byte[] answers, int flags) {
    run(
        "insert into response (cycle_year, agency_id, instrument_code, id, day, answers, way, flags)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?)",
        statement -> {
          statement.setInt(1, channel.year());
          statement.setInt(2, channel.agencyId());
          statement.setString(3, channel.instrument().name());
          statement.setLong(4, id);
          statement.setObject(5, day);
          statement.setBytes(6, answers);
          statement.setInt(7, channel.way().code());
          statement.setInt(8, flags);
          return statement.executeUpdate();
        });
  }

  private <T> T run(String sql, Work<T> work) {
    try (var connection = dataSource.getConnection();
        var statement = connection.prepareStatement(sql)) {
      return work.with(statement);
    } catch (SQLException e) {
      throw new ResponseRowsException(e);
    }
  }
}
