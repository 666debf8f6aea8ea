package org.openita.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keeps the server from starting is told in one line, and nothing half-started is left. */
@Order(1)
class LauncherRefusalsIT {

  @TempDir private Path directory;

  @Test
  void help_tells_every_option() {
    try (var help = Launch.bare("help", "--help").start()) {
      assertThat(help.awaitEnd()).isZero();
      assertThat(help.errors()).isEmpty();
      assertThat(help.output())
          .contains("--http-port", "--https-port", "--data", "--demo", "national", "--help")
          .contains("--db-url", "--db-user", "--db-password-file", "--log-level", "--memory")
          .contains("ITA_HTTP_PORT", "ITA_DATA", "ITA_DB_URL", "ITA_OPERATOR_PASSWORD");
    }
  }

  @Test
  void an_unknown_option_is_refused() {
    assertRefused(Launch.bare("unknown-option", "--no-such-option"), "--no-such-option");
  }

  @Test
  void a_port_that_is_no_port_is_refused() {
    assertRefused(Launch.bare("wrong-port", "--http-port", "70000"), "70000");
  }

  @Test
  void a_port_in_use_is_refused() throws IOException {
    try (var taken = new ServerSocket()) {
      taken.bind(new InetSocketAddress(0));
      assertRefused(
          demo("port-in-use").onPort(taken.getLocalPort()),
          "port " + taken.getLocalPort() + " is already in use");
    }
  }

  @Test
  void a_data_directory_that_cannot_be_written_is_refused() throws IOException {
    var file = Files.createFile(directory.resolve("not-a-directory"));
    assertRefused(
        Launch.bare("unwritable", "--data", file.toString(), "--demo").onPort(Launch.freePort()),
        file.toString());
  }

  @Test
  void a_first_start_without_an_operator_password_is_refused() {
    assertRefused(
        Launch.bare("no-password", "--data", directory.toString()).onPort(Launch.freePort()),
        "ITA_OPERATOR_PASSWORD");
  }

  @Test
  void an_operator_password_that_is_too_short_is_refused() {
    assertRefused(
        Launch.bare("short-password", "--data", directory.toString())
            .onPort(Launch.freePort())
            .with("ITA_OPERATOR_PASSWORD", "short"),
        "ITA_OPERATOR_PASSWORD");
  }

  @Test
  void an_external_database_without_its_password_is_refused() {
    assertRefused(
        demo("no-database-password").and("--db-url", "jdbc:mariadb://localhost:1/ita"),
        "--db-password-file");
  }

  @Test
  void an_unreachable_external_database_is_refused() throws IOException {
    var secret = Files.writeString(directory.resolve("password"), "secret\n");
    int nobody = Launch.freePort();
    assertRefused(
        demo("database-unreachable")
            .and("--db-url", "jdbc:mariadb://localhost:" + nobody + "/ita")
            .and("--db-user", "ita", "--db-password-file", secret.toString()),
        "localhost:" + nobody);
  }

  private Launch demo(String name) {
    return Launch.bare(name, "--data", directory.resolve("data").toString(), "--demo")
        .onPort(Launch.freePort());
  }

  private static void assertRefused(Launch launch, String reason) {
    try (var refused = launch.start()) {
      assertThat(refused.awaitEnd()).as("exit code").isNotZero();
      assertThat(refused.errors().strip().lines()).singleElement().asString().contains(reason);
      assertThat(refused.secondsToReady()).isEmpty();
      refused.awaitNoChildren();
    }
  }
}
