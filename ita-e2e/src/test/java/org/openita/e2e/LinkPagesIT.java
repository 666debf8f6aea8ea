package org.openita.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What an agency and an operator see of links that were checked. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinkPagesIT {

  private static final String NAME = "link-pages";
  private static final int HOSTS = 10;
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private LinkSite site;
  private Browser browser;
  private LaunchedServer server;

  @BeforeAll
  void check() {
    Output.delete(Launch.dataOf(NAME));
    site = new LinkSite(Duration.ofMillis(1), 0);
    browser = new Browser();
    server = site.allow(Launch.of(NAME).demo(), "-Dita.links.pause-millis=0").start().awaitReady();
    site.disclose(server, HOSTS, 1);
    try (var person = browser.open(server)) {
      var operator = new ConsolePages(person).signIn(server.accounts().of("OPERATOR"));
      operator.open("link-checks");
      operator.press("run:start");
      assertThat(operator.page().getByTestId("run")).hasAttribute("data-state", "RUNNING");
      var unfinished = "select count(*) from link_run where finished_at is null";
      var database = Database.of(server);
      await().atMost(PATIENCE).until(() -> site.visits() == 43 && database.number(unfinished) == 0);
    }
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
  void an_agency_sees_its_links_and_what_was_seen() {
    try (var person = browser.open(server)) {
      var administrator =
          new ConsolePages(person).signIn(server.accounts().administratorOf("050001"));
      administrator.open("links");
      assertThat(administrator.page().getByTestId("broken")).containsText("ไม่มีปัญหา");
      assertThat(administrator.page().getByTestId("link-o43-0")).containsText("เปิดได้");
      assertThat(person.look("links", "th")).isEmpty();
      administrator.page().getByTestId("link-o1-0").locator("a").last().click();
      assertThat(administrator.page().getByTestId("text")).containsText("๒๕๖๓");
      assertThat(person.look("links-details", "th")).isEmpty();
    }
  }

  @Test
  void an_operator_has_the_links_of_an_agency_checked_again() {
    try (var person = browser.open(server)) {
      var operator = new ConsolePages(person).signIn(server.accounts().of("OPERATOR"));
      operator.open("agency-links?agency=050001");
      int before = site.visits();
      operator.page().getByTestId("again-all").click();
      assertThat(operator.message()).containsText("เริ่มตรวจลิงก์แล้ว");
      await().atMost(PATIENCE).until(() -> site.visits() == before + 43);
      person.go("/console/agency-links?agency=050001&lang=en");
      assertThat(operator.page().getByTestId("link-o43-0")).containsText("Opens");
      assertThat(person.look("agency-links", "en")).isEmpty();
    }
  }
}
