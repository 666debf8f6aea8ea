package org.openita.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @TempDir Path data;

  @Test
  void an_unknown_option_ends_with_one_line_and_exit_code_2() {
    assertThat(run("--colour")).isEqualTo(2);
    assertThat(lines()).containsExactly("ita-server: Unknown option: '--colour'; see --help");
  }

  @Test
  void a_port_in_use_ends_with_one_line_and_exit_code_1_before_anything_is_started()
      throws IOException {
    try (ServerSocket other = new ServerSocket(0)) {
      int port = other.getLocalPort();

      assertThat(run("--demo", "--http-port=" + port, "--data=" + data)).isEqualTo(1);
      assertThat(lines())
          .containsExactly(
              "ita-server: port " + port + " is already in use; name another with --http-port");
      assertThat(data).isEmptyDirectory();
    }
  }

  @Test
  void an_operator_password_that_is_too_short_is_refused_before_anything_is_started() {
    Map<String, String> environment = Map.of("ITA_OPERATOR_PASSWORD", "short");

    assertThat(launcher().run(new String[] {"--data=" + data}, environment)).isEqualTo(1);
    assertThat(lines())
        .containsExactly("ita-server: ITA_OPERATOR_PASSWORD is shorter than 12 characters");
    assertThat(data).isEmptyDirectory();
  }

  @Test
  void a_host_of_another_machine_is_refused() {
    assertThat(run("--demo", "--host=192.0.2.77", "--data=" + data)).isEqualTo(1);
    assertThat(lines())
        .containsExactly("ita-server: --host: '192.0.2.77' is not an address of this machine");
  }

  @Test
  void a_database_older_than_10_6_or_of_another_make_is_refused() {
    assertThatThrownBy(() -> Schema.requireVersion("MariaDB", "10.5.29-MariaDB", 10, 5))
        .hasMessage("the database is MariaDB 10.5.29-MariaDB; MariaDB 10.6 or newer is needed");
    assertThatThrownBy(() -> Schema.requireVersion("MySQL", "8.4.0", 8, 4))
        .isInstanceOf(Refusal.class);
    Schema.requireVersion("MariaDB", "10.6.1-MariaDB", 10, 6);
    Schema.requireVersion("MariaDB", "11.4.5-MariaDB", 11, 4);
  }

  @Test
  void the_embedded_database_is_refused_where_its_programs_do_not_run() {
    assertThatThrownBy(() -> EmbeddedDatabase.requireSupportedMachine("Mac OS X", "aarch64"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("--db-url");
    EmbeddedDatabase.requireSupportedMachine("Linux", "amd64");
  }

  @Test
  void parts_are_stopped_in_the_opposite_order_and_only_once() throws Exception {
    RunningParts parts = new RunningParts();
    StringBuilder order = new StringBuilder();
    parts.add("first ", order::append);
    parts.add("second ", order::append);

    parts.stop(console());
    parts.stop(console());

    assertThat(order).hasToString("second first ");
    assertThatThrownBy(() -> parts.add("late", order::append)).isInstanceOf(Refusal.class);
    assertThat(order).hasToString("second first late");
  }

  private int run(String... args) {
    return launcher().run(args, Map.of());
  }

  private Launcher launcher() {
    return new Launcher(console());
  }

  private Console console() {
    PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
    return new Console(stream, stream);
  }

  private java.util.List<String> lines() {
    return said.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
