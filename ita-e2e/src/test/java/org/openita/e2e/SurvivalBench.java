package org.openita.e2e;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.openita.e2e.BenchTable.Goal.AT_LEAST;
import static org.openita.e2e.BenchTable.Goal.AT_MOST;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Kills the server, and separately its database, while people answer, and counts what became of
 * each response: everybody answers differently, so each is found again.
 */
@Order(2)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SurvivalBench {

  private static final String NAME = "survival";
  private static final int KILLS = Integer.getInteger("ita.bench.kills", 10);
  private static final int CLIENTS = 8;
  private static final int ANSWERED_BEFORE_KILL = 200;
  private static final int ACKNOWLEDGED = 303;
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final List<Form2563.Item> ITEMS = Form2563.items("IIT");

  private final AtomicInteger people = new AtomicInteger(5_000_000);
  private volatile boolean killed;
  private LaunchedServer server;
  private String channel;
  private Counts counts;

  /** A form that was sent by somebody, and whether they were told that it arrived. */
  private record Sent(int person, String cookie, boolean acknowledged) {

    /** The number of the person, an item a digit. */
    private static int answer(int person, int place) {
      return place < Integer.SIZE ? person >>> place & 1 : 0;
    }

    static String form(int person) {
      var form = new StringBuilder();
      for (int place = 0; place < ITEMS.size(); place++) {
        form.append(ITEMS.get(place).code()).append('=').append(answer(person, place)).append('&');
      }
      return form.append("nationalId=").append(NationalIds.valid(person)).toString();
    }

    /** As it is stored, in hexadecimal digits. */
    String answers() {
      var hex = new StringBuilder();
      for (int place = 0; place < ITEMS.size(); place++) {
        hex.append('0').append(answer(person, place));
      }
      return hex.toString();
    }
  }

  /** What became of all responses of all kills. */
  private static final class Counts {
    int acknowledged;
    int unacknowledged;
    int storedUnacknowledged;
    int lost;
    int doubled;
    int withoutReceipt;

    void add(String killing) {
      BenchTable.add(
          KILLS + " kills of " + killing + ": responses acknowledged before",
          acknowledged,
          "responses",
          AT_LEAST,
          KILLS * ANSWERED_BEFORE_KILL);
      BenchTable.add("of them lost", lost, "responses", AT_MOST, 0);
      BenchTable.add(
          "not acknowledged but stored",
          storedUnacknowledged,
          "responses",
          AT_MOST,
          unacknowledged);
      BenchTable.add("stored twice, repeated or not", doubled, "responses", AT_MOST, 0);
      BenchTable.add("forms sent again without receipt", withoutReceipt, "forms", AT_MOST, 0);
      assertThat(List.of(lost, doubled, withoutReceipt)).containsOnly(0);
    }
  }

  @BeforeAll
  void start() {
    Output.delete(Launch.dataOf(NAME));
    server = Launch.of(NAME).demo().start().awaitReady();
    channel =
        Database.of(server)
            .strings(
                "select code from channel where instrument_code = 'IIT' and revoked_at is null"
                    + " order by code limit 1")
            .get(0);
  }

  @AfterAll
  void stop() {
    server.close();
    Output.delete(Launch.dataOf(NAME));
  }

  @Test
  @Order(1)
  void nothing_is_lost_or_doubled_where_the_database_dies() throws Exception {
    counts = new Counts();
    for (int kill = 0; kill < KILLS; kill++) {
      judge(answerUntil(() -> server.runningDatabase().orElseThrow().destroyForcibly()));
    }
    counts.add("the database");
  }

  @Test
  @Order(2)
  void nothing_is_lost_or_doubled_where_the_server_dies() throws Exception {
    counts = new Counts();
    for (int kill = 1; kill <= KILLS; kill++) {
      var sent = answerUntil(() -> server.applicationServer().destroyForcibly());
      server.close();
      server = server.launch().as(NAME + "-" + kill).start().awaitReady();
      judge(sent);
    }
    counts.add("the server");
  }

  private List<Sent> answerUntil(Runnable kill) throws Exception {
    awaitReady();
    var enough = new CountDownLatch(ANSWERED_BEFORE_KILL);
    killed = false;
    var pool = Executors.newFixedThreadPool(CLIENTS);
    try {
      var clients = new ArrayList<Future<List<Sent>>>();
      Callable<List<Sent>> client = () -> answer(enough);
      for (var one : Collections.nCopies(CLIENTS, client)) {
        clients.add(pool.submit(one));
      }
      assertThat(enough.await(PATIENCE.toSeconds(), SECONDS)).as("enough have answered").isTrue();
      kill.run();
      killed = true;
      var sent = new ArrayList<Sent>();
      for (var one : clients) {
        sent.addAll(one.get(PATIENCE.toSeconds(), SECONDS));
      }
      return sent;
    } finally {
      pool.shutdownNow();
    }
  }

  /** One after the other, until something goes wrong. */
  private List<Sent> answer(CountDownLatch enough) throws IOException {
    var sent = new ArrayList<Sent>();
    try (var visitor = new Visitor(server.launch().port())) {
      while (!killed) {
        int person = people.getAndIncrement();
        visitor.nextPerson();
        if (shown(visitor)) {
          boolean acknowledged = posted(visitor, Sent.form(person));
          sent.add(new Sent(person, visitor.cookie(), acknowledged));
          if (acknowledged) {
            enough.countDown();
          }
        }
      }
    }
    return sent;
  }

  private boolean shown(Visitor visitor) {
    try {
      return visitor.get("/s/" + channel + "?eligible=yes") == 200;
    } catch (IOException broken) {
      return false;
    }
  }

  private boolean posted(Visitor visitor, String form) {
    try {
      return visitor.post("/s/" + channel, form) == ACKNOWLEDGED;
    } catch (IOException broken) {
      return false;
    }
  }

  /** When all is well again: what is stored, and what those are told who send their form again. */
  private void judge(List<Sent> sent) throws IOException {
    awaitReady();
    var found = stored();
    for (var one : sent) {
      long times = found.getOrDefault(one.answers(), 0L);
      counts.doubled += times > 1 ? 1 : 0;
      counts.lost += one.acknowledged() && times == 0 ? 1 : 0;
      counts.acknowledged += one.acknowledged() ? 1 : 0;
      counts.unacknowledged += one.acknowledged() ? 0 : 1;
      counts.storedUnacknowledged += !one.acknowledged() && times > 0 ? 1 : 0;
    }
    try (var visitor = new Visitor(server.launch().port())) {
      for (var one : sent) {
        visitor.showAgain(one.cookie());
        counts.withoutReceipt += posted(visitor, Sent.form(one.person())) ? 0 : 1;
      }
    }
    var afterwards = stored();
    for (var one : sent) {
      long times = afterwards.getOrDefault(one.answers(), 0L);
      counts.lost += times == 0 ? 1 : 0;
      counts.doubled += times > 1 ? 1 : 0;
    }
  }

  private Map<String, Long> stored() {
    return Database.of(server)
        .strings("select hex(answers) from response where instrument_code = 'IIT'")
        .stream()
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  private void awaitReady() {
    await("readiness")
        .atMost(PATIENCE)
        .pollInterval(100, MILLISECONDS)
        .until(() -> Http.get(server.address("/health/ready")).statusCode() == 200);
  }
}
