package org.openita.e2e;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.awaitility.Awaitility.await;
import static org.openita.e2e.BenchTable.Goal.AT_LEAST;
import static org.openita.e2e.BenchTable.Goal.AT_MOST;

import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Links checked a second, politely: many hosts that take 300 ms for every answer, of which some
 * never answer, with the pause and the partitions that hold by default.
 */
@Order(3)
class LinkCheckBench {

  private static final String NAME = "link-bench";
  private static final Duration DELAY = Duration.ofMillis(300);
  private static final int HOSTS = 1_500;
  private static final int SILENT_EVERY = 100;
  private static final int PAGES_OF_ITEM = Integer.getInteger("ita.bench.links", 300);
  private static final Duration PATIENCE = Duration.ofMinutes(20);

  /** 8,302 agencies with 43 disclosures. */
  private static final int NATION = 8_302 * 43;

  private static final double NIGHT_HOURS = 8;

  @Test
  void the_links_of_the_nation_in_one_night() {
    Output.delete(Launch.dataOf(NAME));
    try (var site = new LinkSite(DELAY, SILENT_EVERY);
        var server = site.allow(Launch.of(NAME).demo()).start().awaitReady();
        var browser = new Browser();
        var person = browser.open(server)) {
      int links = site.disclose(server, HOSTS, PAGES_OF_ITEM);
      var operator = new ConsolePages(person).signIn(server.accounts().of("OPERATOR"));
      operator.open("link-checks");
      operator.press("run:start");
      var database = Database.of(server);
      await()
          .atMost(PATIENCE)
          .pollInterval(200, MILLISECONDS)
          .until(
              () ->
                  database.number("select count(*) from link_run where finished_at is not null")
                      == 1);
      double seconds =
          database.number(
                  "select timestampdiff(microsecond, started_at, finished_at) from link_run")
              / 1e6;
      double perSecond = links / seconds;
      BenchTable.add(
          "links checked, %,d at %,d hosts of 300 ms, 1 %% silent".formatted(links, HOSTS),
          perSecond,
          "links/s",
          AT_LEAST,
          NATION / (NIGHT_HOURS * 3600));
      BenchTable.add(
          "%,d links of the nation at this pace".formatted(NATION),
          NATION / perSecond / 3600,
          "hours",
          AT_MOST,
          NIGHT_HOURS);
      BenchTable.add(
          "links of the bench that were not visited",
          database.number("select count(*) from link_target where outcome is null"),
          "links",
          AT_MOST,
          0);
    }
    Output.delete(Launch.dataOf(NAME));
  }
}
