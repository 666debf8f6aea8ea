package org.openita.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class ServerOptionsTest {

  @TempDir Path directory;

  @Test
  void without_options_it_serves_http_on_8080_from_an_embedded_database_without_demonstration() {
    Settings settings = settings();

    assertThat(settings.http()).isEqualTo(new Settings.Endpoint("0.0.0.0", 8080));
    assertThat(settings.https()).isEmpty();
    assertThat(settings.database()).isEmpty();
    assertThat(settings.demonstration()).isEqualTo(Demonstration.NONE);
    assertThat(settings.memory()).isEqualTo("512m");
    assertThat(settings.logLevel()).isEqualTo(Level.INFO);
    assertThat(settings.data()).isAbsolute();
    assertThat(settings.data().getFileName()).hasToString("var");
  }

  @ParameterizedTest
  @CsvSource({"--demo,SMALL", "--demo=national,NATIONAL", "--demo=none,NONE"})
  void a_demonstration_is_small_unless_its_size_is_said(String option, Demonstration expected) {
    assertThat(settings(option).demonstration()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--http-port=0|--http-port wants 1 to 65535",
        "--https-port=65536|--https-port wants 1 to 65535",
        "--https-port=8080|are both 8080",
        "--https-keystore=key.p12|needs --https-port",
        "--memory=much|--memory wants a size",
        "--trusted-proxies=proxy.example|--trusted-proxies wants addresses",
        "--public-address=ita.example|--public-address wants one such as",
        "--mail-from=nobody|--mail-from wants an address",
        "--smtp-user=ita|need --smtp-host",
        "--smtp-host=mail.example|--smtp-host needs --mail-from",
        "--log-level=loud|--log-level knows",
        "--demo=huge|--demo knows",
        "--migrate|--migrate needs --db-url",
        "--db-user=ita|need --db-url",
        "--db-url=jdbc:mysql://x/ita|must begin with jdbc:mariadb:",
        "--db-url=jdbc:mariadb://x/ita|needs --db-user"
      })
  void a_value_that_cannot_be_used_is_refused_by_the_name_of_its_option(
      String option, String reason) {
    assertThatThrownBy(() -> settings(option))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(reason);
  }

  @Test
  void the_password_of_an_external_database_is_the_first_line_of_its_file() throws IOException {
    Path file = Files.writeString(directory.resolve("password"), "secret\n");

    Settings settings =
        settings("--db-url=jdbc:mariadb://db/ita", "--db-user=ita", "--db-password-file=" + file);

    assertThat(settings.database())
        .contains(new DatabaseAddress("jdbc:mariadb://db/ita", "ita", "secret"));
    assertThat(settings.toString()).doesNotContain("secret");
  }

  @Test
  void settings_never_show_the_operators_password() {
    assertThat(parsed().settings(Map.of("ITA_OPERATOR_PASSWORD", "twelve-letters")).toString())
        .doesNotContain("twelve-letters");
  }

  @Test
  void e_mails_are_kept_as_files_unless_a_mail_server_takes_them() throws IOException {
    var http = new Settings.Endpoint("0.0.0.0", 8080);
    assertThat(settings().mail().configuration(directory, http))
        .containsOnly(
            Map.entry("ita.console.address", "http://localhost:8080/console/"),
            Map.entry("ita.mail.directory", directory.toString()));

    Path password = Files.writeString(directory.resolve("password"), "twelve-letters\n");
    Settings settings =
        settings(
            "--public-address=https://ita.example/",
            "--smtp-host=mail.example",
            "--smtp-tls=starttls",
            "--smtp-user=ita",
            "--smtp-password-file=" + password,
            "--mail-from=ITA <ita@ita.example>");
    assertThat(settings.toString()).doesNotContain("twelve-letters");
    assertThat(settings.mail().configuration(directory, http))
        .containsEntry("ita.console.address", "https://ita.example/console/")
        .containsEntry("ita.mail.from", "ITA <ita@ita.example>")
        .containsEntry("ita.mail.smtp.host", "mail.example")
        .containsEntry("ita.mail.smtp.port", "587")
        .containsEntry("ita.mail.smtp.tls", "starttls")
        .containsEntry("ita.mail.smtp.user", "ita")
        .containsEntry("ita.mail.smtp.password", "twelve-letters");
  }

  @Test
  void an_empty_operator_password_is_none() {
    assertThat(parsed().settings(Map.of("ITA_OPERATOR_PASSWORD", "")).operatorPassword()).isEmpty();
  }

  @Test
  void help_names_every_option_and_its_environment_variable() {
    CommandLine line = new CommandLine(new ServerOptions());
    String help = line.getUsageMessage(CommandLine.Help.Ansi.OFF).replaceAll("\\s+", " ");

    line.getCommandSpec().options().stream()
        .map(option -> option.longestName())
        .filter(name -> !name.equals("--help") && !name.equals("--version"))
        .forEach(
            name ->
                assertThat(help)
                    .contains(name)
                    .contains("ITA_" + name.substring(2).replace('-', '_').toUpperCase()));
  }

  private static Settings settings(String... args) {
    return parsed(args).settings(Map.of());
  }

  private static ServerOptions parsed(String... args) {
    ServerOptions options = new ServerOptions();
    new CommandLine(options).parseArgs(args);
    return options;
  }
}
