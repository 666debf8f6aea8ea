package org.openita.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.openita.e2e.BenchTable.Goal.AT_LEAST;
import static org.openita.e2e.BenchTable.Goal.AT_MOST;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Respondents at the size of the nation: how many a second, and how large they are. */
@Order(1)
@ExtendWith(BenchServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RespondentsBench {

  private static final int CLIENTS = 16;
  private static final Duration TIME =
      Duration.ofSeconds(Integer.getInteger("ita.bench.seconds", 60));
  private static final Duration RAW_TIME = Duration.ofSeconds(10);
  private static final int CROWD = 5_000;
  private static final int STORED_TO_WEIGH = 200_000;

  /** Until it does not get a twentieth faster any more, but no longer than some minutes. */
  private static final double STILL_WARMING = 1.05;

  private static final Duration WARMING = TIME.dividedBy(2);
  private static final int MOST_ROUNDS = 6;

  private static final Pattern MADE_UP = Pattern.compile("(\\d+) responses made up in (\\d+) ms");

  private LaunchedServer server;
  private Database database;
  private double visitsPerSecond;

  @BeforeAll
  void warmUp(LaunchedServer lent) {
    server = lent;
    database = Database.of(server);
    double before = 0;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      double now = load("IIT", channels("IIT")).run(CLIENTS, WARMING).perSecond();
      if (now < before * STILL_WARMING) {
        return;
      }
      before = now;
    }
  }

  @Test
  @Order(1)
  void full_visits_one_after_the_other() {
    var before = database.number("select count(*) from response");
    var outcome = load("IIT", channels("IIT")).run(CLIENTS, TIME);
    visitsPerSecond = outcome.perSecond();
    var raw = RawInserts.perSecond(database, CLIENTS, RAW_TIME);
    BenchTable.add(
        "full visit, 16 clients, " + TIME.toSeconds() + " s, durable",
        visitsPerSecond,
        "visits/s",
        AT_LEAST,
        2_500,
        raw);
    BenchTable.add(
        "its share of the two inserts alone, 16 JDBC connections",
        visitsPerSecond / raw,
        "share",
        AT_LEAST,
        0.2);
    BenchTable.add("its 95th percentile", outcome.p95().toNanos() / 1e6, "ms", AT_MOST, 20);
    BenchTable.add("its errors", outcome.errors(), "visits", AT_MOST, 0);
    assertThat(database.number("select count(*) from response") - before)
        .isEqualTo(outcome.visits());
  }

  @Test
  @Order(2)
  void a_flash_crowd_at_one_channel() {
    var channel = channels("IIT").subList(0, 1);
    var lockWaits = "show global status like 'Innodb_row_lock_waits'";
    long stored = database.number("select count(*) from response");
    long waits = waits(lockWaits);
    var outcome = load("IIT", channel).run(CLIENTS, CROWD);
    BenchTable.add(
        "flash crowd: 5,000 people at one channel",
        outcome.perSecond(),
        "visits/s",
        AT_LEAST,
        2_500,
        visitsPerSecond);
    BenchTable.add(
        "its stored responses",
        database.number("select count(*) from response") - stored,
        "responses",
        AT_LEAST,
        CROWD);
    BenchTable.add("its lock waits", waits(lockWaits) - waits, "waits", AT_MOST, 0);
    assertThat(outcome.errors()).isZero();
    assertThat(outcome.visits()).isEqualTo(CROWD);
  }

  @Test
  @Order(3)
  void the_weight_of_the_page() {
    try (var browser = new Browser();
        var person = browser.open(server, "th-TH", View.NARROW)) {
      person.go("/s/" + channels("IIT").get(0) + "?eligible=yes");
      person.page().waitForLoadState();
      BenchTable.add(
          "page weight, all that the browser asks for, compressed",
          person.transferredBytes() / 1024.0,
          "KB",
          AT_MOST,
          60);
      BenchTable.add("its requests", person.requested().size(), "requests", AT_MOST, 4);
      var host = server.address("").toString();
      BenchTable.add(
          "its requests to other hosts",
          person.requested().stream().filter(address -> !address.startsWith(host)).count(),
          "requests",
          AT_MOST,
          0);
    }
  }

  @Test
  @Order(4)
  void the_size_of_what_is_stored() {
    BenchTable.add(
        "stored bytes per response, both tables with indexes, in random order",
        RawInserts.bytesPerResponse(database, STORED_TO_WEIGH),
        "bytes",
        AT_MOST,
        250);
  }

  @Test
  @Order(5)
  void the_heap_while_doing_all_this() {
    BenchTable.add(
        "heap that the server was given for all this",
        Heap.given(server) / (1024.0 * 1024),
        "MB",
        AT_MOST,
        512);
  }

  @Test
  @Order(6)
  void a_nation_of_answers_made_up() throws IOException {
    var log = Files.readString(server.data().orElseThrow().resolve("logs/server.log"));
    var said = MADE_UP.matcher(log);
    assumeTrue(said.find(), "only the national demonstration makes them up");
    BenchTable.add(
        "%,d responses made up".formatted(Integer.parseInt(said.group(1))),
        Integer.parseInt(said.group(2)) / 1000.0,
        "s",
        AT_MOST,
        60);
  }

  private VisitLoad load(String instrument, List<String> channels) {
    return new VisitLoad(server.launch().port(), instrument, channels, BenchServer.PEOPLE);
  }

  private List<String> channels(String instrument) {
    return database.strings(
        "select code from channel where revoked_at is null and expires_at is null and"
            + " instrument_code = '"
            + instrument
            + "' order by agency_id limit 500");
  }

  private long waits(String query) {
    try (var connection = database.connect();
        var rows = connection.createStatement().executeQuery(query)) {
      rows.next();
      return rows.getLong(2);
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
