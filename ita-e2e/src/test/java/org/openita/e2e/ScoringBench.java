package org.openita.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.e2e.BenchTable.Goal.AT_LEAST;
import static org.openita.e2e.BenchTable.Goal.AT_MOST;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** How long the nation takes to be scored, beside what the database needs for less. */
@ExtendWith(ScoringBench.Server.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ScoringBench {

  private static final int RUNS = 7;
  private static final int READINGS = 5;
  private static final int TENTH = 10;
  private static final String LAST_RUN =
      "select %s from scoring_run where finished_at is not null order by id desc limit 1";

  /** With the heap that a run may take. */
  static final class Server extends LentServer {

    Server() {
      super("scoring-bench");
    }

    @Override
    Launch launch(Launch bare) {
      return bare.and("--demo=national", "--memory", "256m");
    }
  }

  private LaunchedServer server;
  private Database database;
  private double seconds;

  @BeforeAll
  void lend(LaunchedServer lent) {
    server = lent;
    database = Database.of(server);
  }

  @Test
  @Order(1)
  void the_nation_is_scored() throws SQLException {
    try (var browser = new Browser();
        var person = browser.open(server)) {
      var operator = new ConsolePages(person).signIn(server.accounts().of("OPERATOR"));
      seconds =
          LongStream.range(0, RUNS)
                  .map(run -> scored(operator))
                  .sorted()
                  .skip(RUNS / 2)
                  .findFirst()
                  .orElseThrow()
              / 1e6;
    }
    double streamed = streamed();
    var counted = database.number(LAST_RUN.formatted("responses"));
    BenchTable.add(
        "scoring %,d agencies and %,d responses, stored, median of %d"
            .formatted(database.number(LAST_RUN.formatted("agencies")), counted, RUNS),
        seconds,
        "s",
        AT_MOST,
        3,
        streamed);
    BenchTable.add("its time in times of reading the rows", seconds / streamed, "x", AT_MOST, 5);
    BenchTable.add(
        "heap that the server was given for it",
        Heap.given(server) / (1024.0 * 1024),
        "MB",
        AT_MOST,
        256);
    assertThat(counted)
        .isEqualTo(database.number("select count(*) from response where exclusion_id is null"));
  }

  private long scored(ConsolePages operator) {
    OperatorSteps.score(operator);
    return database.number(
        LAST_RUN.formatted("timestampdiff(microsecond, started_at, finished_at)"));
  }

  /** Of the rows that a run reads, by one connection that does nothing else: the fastest. */
  private double streamed() throws SQLException {
    long best = Long.MAX_VALUE;
    try (var connection = database.connect()) {
      for (int reading = 0; reading < READINGS; reading++) {
        long begun = System.nanoTime();
        read(connection);
        best = Math.min(best, System.nanoTime() - begun);
      }
    }
    return best / 1e9;
  }

  private static void read(Connection connection) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            "select agency_id, instrument_code, answers, way from response"
                + " where cycle_year = 2563 and exclusion_id is null order by agency_id",
            ResultSet.TYPE_FORWARD_ONLY,
            ResultSet.CONCUR_READ_ONLY)) {
      statement.setFetchSize(10_000);
      try (var rows = statement.executeQuery()) {
        long read = 0;
        while (rows.next()) {
          read += rows.getInt(1) + rows.getString(2).length() + rows.getBytes(3).length;
          read += rows.getInt(4);
        }
        assertThat(read).isPositive();
      }
    }
  }

  @Test
  @Order(2)
  void a_row_for_each_answer_would_take_longer() {
    database.execute(
        "create table bench_answer (agency_id int not null, instrument varchar(10) not null,"
            + " response bigint not null, item smallint not null, value tinyint unsigned not null,"
            + " primary key (agency_id, instrument, response, item)) charset utf8mb4 collate"
            + " utf8mb4_bin");
    try {
      database.execute(
          "insert into bench_answer select agency_id, instrument_code, id, seq - 1,"
              + " ord(substr(answers, seq, 1)) from response join seq_1_to_60 on seq <="
              + " length(answers) where cycle_year = 2563 and exclusion_id is null"
              + " and mod(agency_id, "
              + TENTH
              + ") = 0");
      database.execute("analyze table bench_answer");
      long begun = System.nanoTime();
      var agencies = database.strings(MEANS).size();
      double scaled = (System.nanoTime() - begun) / 1e9 * TENTH;
      assertThat(agencies).isPositive();
      BenchTable.add(
          "the same means by SQL over a row per answer, a tenth scaled, to ours",
          scaled / seconds,
          "x",
          AT_LEAST,
          20);
    } finally {
      database.execute("drop table bench_answer");
    }
  }

  /** Items, questions, indicators and the surveys, of each agency. */
  private static final String MEANS =
      """
      select agency_id, instrument_code, avg(score) from (
        select agency_id, instrument_code, number, avg(score) score from (
          select agency_id, instrument_code, number, question_code, avg(score) score from (
            select a.agency_id, n.instrument_code, n.number, i.question_code, i.code,
                   avg(if(i.positive, o.score, o.reversed_score)) score
              from bench_answer a
              join indicator n on n.year = 2563 and n.instrument_code = a.instrument
              join question q on q.year = n.year and q.indicator_number = n.number
              join item i on i.year = q.year and i.question_code = q.code and i.position = a.item
              join scale_option o on o.year = q.year and o.scale_code = q.scale_code
                                 and o.value = a.value
             group by a.agency_id, n.instrument_code, n.number, i.question_code, i.code) items
           group by agency_id, instrument_code, number, question_code) questions
         group by agency_id, instrument_code, number) indicators
       group by agency_id, instrument_code
      """;
}
