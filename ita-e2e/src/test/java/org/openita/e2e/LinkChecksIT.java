package org.openita.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Checking the links of disclosures: an operator who starts and cancels, a server that dies. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LinkChecksIT {

  private static final String NAME = "links";
  private static final int HOSTS = 40;
  private static final int PAGES_OF_ITEM = 15;
  private static final int PARTITIONS = 8;

  /** Until a lost job gives way, and the next node has looked, and the rest is visited. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private LinkSite site;
  private Browser browser;
  private Launch launch;
  private LaunchedServer server;
  private int links;

  @BeforeAll
  void start() {
    Output.delete(Launch.dataOf(NAME));
    site = new LinkSite(Duration.ofMillis(100), 0);
    browser = new Browser();
    launch =
        site.allow(
            Launch.of(NAME).demo(),
            "-Dita.links.pause-millis=0",
            "-Dita.links.partitions=" + PARTITIONS);
    server = launch.start().awaitReady();
    links = site.disclose(server, HOSTS, PAGES_OF_ITEM);
  }

  @AfterAll
  void stop() {
    if (server != null) {
      server.close();
    }
    if (browser != null) {
      browser.close();
    }
    site.close();
    Output.delete(Launch.dataOf(NAME));
  }

  @Test
  @Order(1)
  void an_operator_starts_the_checks_and_cancels_them() {
    try (var person = browser.open(server)) {
      var operator = new ConsolePages(person).signIn(server.accounts().of("OPERATOR"));
      operator.open("link-checks");
      operator.press("run:start");
      var run = operator.page().getByTestId("run");
      assertThat(run).hasAttribute("data-state", "RUNNING");
      awaitVisits(20);
      operator.press("run:cancel");
      assertThat(run).hasAttribute("data-state", "FREE");
      assertThat(operator.page().getByTestId("runs").locator("tbody tr").first())
          .containsText("ยกเลิกแล้ว");
      assertThat(site.visits()).isLessThan(links);
      assertThat(person.look("link-checks", "th")).isEmpty();
    }
  }

  @Test
  @Order(2)
  void what_a_killed_server_has_not_visited_is_visited_by_the_next_one() {
    int before = site.visits();
    try (var person = browser.open(server)) {
      var operator = new ConsolePages(person).signIn(server.accounts().of("OPERATOR"));
      operator.open("link-checks");
      operator.press("run:start");
      awaitVisits(before + 100);
    }
    server.applicationServer().destroyForcibly();
    server.awaitEnd();
    server.awaitNoChildren();
    int killed = site.visits();
    assertThat(killed).isLessThan(links);
    server = launch.as("links-again").start().awaitReady();
    await()
        .atMost(PATIENCE)
        .pollInterval(500, MILLISECONDS)
        .until(
            () ->
                Database.of(server)
                        .number("select count(*) from link_run where finished_at is null")
                    == 0);
    assertThat(site.pages()).isEqualTo(links);
    assertThat(site.visits() - links).as("on their way at the kill").isBetween(0, PARTITIONS);
    assertThat(Database.of(server).number("select count(*) from link_target where outcome is null"))
        .isZero();
  }

  private void awaitVisits(int number) {
    await().atMost(PATIENCE).pollInterval(20, MILLISECONDS).until(() -> site.visits() >= number);
  }
}
