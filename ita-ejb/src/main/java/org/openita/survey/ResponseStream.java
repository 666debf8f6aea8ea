package org.openita.survey;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.openita.framework.Instrument;

/** Reads the answers of a cycle once, row by row, without keeping them. */
@Dependent
class ResponseStream {

  private static final int FETCH_SIZE = 10_000;

  @Resource(lookup = "java:app/jdbc/ita")
  private DataSource dataSource;

  Map<Integer, OptionCounts> tally(int year, Instrument survey) {
    int items = survey.items().size();
    var counts = new HashMap<Integer, OptionCounts>();
    try (var connection = dataSource.getConnection();
        var statement =
            connection.prepareStatement(
                "select agency_id, answers, way from response"
                    + " where cycle_year = ? and instrument_code = ? and exclusion_id is null",
                ResultSet.TYPE_FORWARD_ONLY,
                ResultSet.CONCUR_READ_ONLY)) {
      statement.setFetchSize(FETCH_SIZE);
      statement.setInt(1, year);
      statement.setString(2, survey.code().name());
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          counts
              .computeIfAbsent(rows.getInt(1), agency -> new OptionCounts(items))
              .add(rows.getBytes(2), Way.of(rows.getInt(3)));
        }
      }
      return counts;
    } catch (SQLException e) {
      throw new IllegalStateException("Responses of " + year + " unreadable", e);
    }
  }
}
