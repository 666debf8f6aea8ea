package org.openita.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two servers on one database: what one knows of signing in and of windows, the other knows. */
@ExtendWith(DemoServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoNodesIT {

  private static final String NAME = "second-node";
  private static final int TOO_MANY_REQUESTS = 429;

  private LaunchedServer first;
  private LaunchedServer second;
  private DemoAccounts accounts;
  private Browser browser;

  @BeforeAll
  void startAnotherNode(LaunchedServer lent) throws IOException {
    first = lent;
    accounts = first.accounts();
    var data = Launch.dataOf(NAME);
    Output.delete(data);
    var keys = first.data().orElseThrow().resolve("keys");
    Files.createDirectories(data.resolve("keys"));
    Files.copy(keys.resolve("master.key"), data.resolve("keys").resolve("master.key"));
    second =
        Launch.of(NAME)
            .and("--db-url", databaseOf(first), "--db-user", "ita")
            .and("--db-password-file", keys.resolve("database.password").toString())
            .start()
            .awaitReady();
    browser = new Browser();
  }

  private static String databaseOf(LaunchedServer server) throws IOException {
    Path port = server.data().orElseThrow().resolve("runtime").resolve("mariadb.port");
    return "jdbc:mariadb://127.0.0.1:" + Files.readString(port).strip() + "/ita";
  }

  @AfterAll
  void stop() {
    if (second != null) {
      second.close();
    }
    browser.close();
    Output.delete(Launch.dataOf(NAME));
  }

  @Test
  void failures_at_one_node_make_wait_at_the_other() {
    var account = accounts.executiveOf("050031");
    try (var here = browser.open(first);
        var there = browser.open(second)) {
      for (int i = 0; i < 5; i++) {
        var pages = new ConsolePages(i % 2 == 0 ? here : there);
        pages.signIn(account.username(), "not the password");
        pages.assertSignInRefused();
      }
      for (var person : new Person[] {here, there}) {
        var pages = new ConsolePages(person).signIn(account.username(), account.password());
        assertThat(pages.message()).containsText("โปรดลองใหม่อีกครั้ง");
      }
    }
  }

  @Test
  void the_secret_of_a_system_is_guessed_at_neither_node() {
    var id = accounts.naccClient().id() + "-guessed";
    for (int i = 0; i < 5; i++) {
      assertThat(ask(i % 2 == 0 ? first : second, id)).isEqualTo(401);
    }
    assertThat(ask(first, id)).isEqualTo(TOO_MANY_REQUESTS);
    assertThat(ask(second, id)).isEqualTo(TOO_MANY_REQUESTS);
  }

  private static int ask(LaunchedServer server, String clientId) {
    return Http.send(
            Http.request(server.address("/api/v1/cycles/2563/agencies/050001/status"))
                .header("Authorization", Http.basic(clientId, "not the secret")))
        .statusCode();
  }

  @Test
  void sessions_are_ended_and_accounts_disabled_for_both_nodes() {
    var account = accounts.administratorOf("050032");
    try (var here = browser.open(first);
        var there = browser.open(second);
        var operator = browser.open(first)) {
      var pages = new ConsolePages(here).signIn(account);
      new ConsolePages(there).signIn(account);
      pages.open("my-account");
      assertThat(here.page().getByTestId("sessions").locator("tbody tr")).hasCount(2);
      pages.press("sessions:endOthers");
      assertThat(here.page().getByTestId("sessions").locator("tbody tr")).hasCount(1);
      assertOut(there);

      new ConsolePages(there).signIn(account);
      var console = new ConsolePages(operator).signIn(accounts.of("OPERATOR"));
      console.open("account?user=" + account.username());
      console.field("account:reason").fill("พ้นจากตำแหน่ง");
      console.press("account:disable");
      assertThat(operator.page().getByTestId("account-state"))
          .hasAttribute("data-state", "DISABLED");
      assertOut(here);
      assertOut(there);
      new ConsolePages(there).signIn(account.username(), account.password());
      assertThat(new ConsolePages(there).button("signOut:submit")).hasCount(0);
    }
  }

  @Test
  void a_window_that_closes_at_one_node_is_closed_at_the_other() {
    try (var here = browser.open(first);
        var there = browser.open(second)) {
      var operator = new ConsolePages(here).signIn(accounts.of("OPERATOR"));
      var clerk = new ConsolePages(there).signIn(accounts.administratorOf("050033"));
      clerk.open("internal-stakeholders");
      clerk.field("stakeholders:headcount").fill("50");
      OperatorSteps.close(operator, "ENTER_DATA");
      clerk.press("stakeholders:save");
      assertThat(clerk.message()).containsText("ไม่อยู่ในระยะเวลา");
      OperatorSteps.open(operator, "ENTER_DATA");
      clerk.open("internal-stakeholders");
      assertThat(there.page().getByTestId("window").first()).not().containsText("ปิดแล้ว");
    }
  }

  private static void assertOut(Person person) {
    person.go("/console/agency");
    assertThat(person.path()).startsWith("/console/sign-in");
  }
}
