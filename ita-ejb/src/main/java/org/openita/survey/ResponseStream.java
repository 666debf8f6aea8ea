package org.openita.survey;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.openita.framework.Instrument;
import org.openita.framework.InstrumentCode;

/**
 * Reads the answers of a cycle once, row by row in the order of their keys, so that no more than
 * one agency's are in memory.
 */
@Dependent
class ResponseStream {

  private static final int FETCH_SIZE = 10_000;

  private static final String IN_ORDER =
      "select agency_id, instrument_code, answers, way from response"
          + " where cycle_year = ? and exclusion_id is null order by agency_id";

  @Resource(lookup = "java:app/jdbc/ita")
  private DataSource dataSource;

  void read(int year, List<Instrument> surveys, Consumer<AgencyTally> each) {
    try (var connection = dataSource.getConnection();
        var statement =
            connection.prepareStatement(
                IN_ORDER, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
      statement.setFetchSize(FETCH_SIZE);
      statement.setInt(1, year);
      var counting = new Counting(surveys, each);
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          counting.add(rows.getInt(1), rows.getString(2), rows.getBytes(3), Way.of(rows.getInt(4)));
        }
      }
      counting.end();
    } catch (SQLException e) {
      throw new IllegalStateException("Responses of " + year + " unreadable", e);
    }
  }

  /** Of one agency after the other. */
  private static final class Counting {

    private final Map<String, Instrument> surveys;
    private final Consumer<AgencyTally> each;
    private final Map<InstrumentCode, OptionCounts> counts = new EnumMap<>(InstrumentCode.class);
    private int agency;

    Counting(List<Instrument> surveys, Consumer<AgencyTally> each) {
      this.surveys = surveys.stream().collect(toMap(survey -> survey.code().name(), identity()));
      this.each = each;
    }

    void add(int agencyId, String instrument, byte[] answers, Way way) {
      if (agencyId != agency) {
        end();
        agency = agencyId;
      }
      var survey = surveys.get(instrument);
      counts
          .computeIfAbsent(survey.code(), first -> new OptionCounts(survey.items().size()))
          .add(answers, way);
    }

    void end() {
      if (!counts.isEmpty()) {
        each.accept(new AgencyTally(agency, counts));
        counts.clear();
      }
    }
  }
}
