package org.openita.e2e;

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
}
