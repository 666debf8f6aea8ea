package org.openita.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A start without the demonstration. */
@Order(3)
class EmptyStartIT {

  private static final String PASSWORD = "correct horse 2563 staple";

  @Test
  void an_empty_system_has_its_first_operator_and_reference_data_and_nothing_else() {
    Output.delete(Launch.dataOf("empty"));
    var launch = Launch.of("empty").with("ITA_OPERATOR_PASSWORD", PASSWORD);
    try (var server = launch.start().awaitReady();
        var browser = new Browser()) {
      assertThat(Files.exists(server.accountsFile())).isFalse();
      assertThat(server.output()).doesNotContain(PASSWORD);
      try (var operator = browser.open(server)) {
        var console = new ConsolePages(operator);
        console.signIn("operator", PASSWORD);
        console.assertSignedIn();
        console.assertHeading("แอปยืนยันตัวตน");
        enrol(console);
      }
      try (var stranger = browser.open(server)) {
        var console = new ConsolePages(stranger);
        console.signIn("a050008", PASSWORD);
        console.assertSignInRefused();
      }
    } finally {
      Output.delete(Launch.dataOf("empty"));
    }
  }

  /** The first operator sets up an app before anything else, and signs in by its codes then. */
  private static void enrol(ConsolePages console) {
    console.open("timeline");
    console.assertHeading("แอปยืนยันตัวตน");
    var app = new Authenticator(console.page().getByTestId("secret").innerText());
    console.field("secondFactor:presentPassword").fill(PASSWORD);
    console.field("secondFactor:code").fill(app.freshCode());
    console.press("secondFactor:confirm");
    assertThat(console.page().getByTestId("recovery-codes").locator("li")).hasCount(10);
    console.page().getByTestId("go-on").click();
    console.open("timeline");
    console.assertHeading("กรอบระยะเวลา");
    console.press("signOut:submit");
    console.signIn("operator", PASSWORD).confirm(app.freshCode());
    console.assertSignedIn();
  }
}
