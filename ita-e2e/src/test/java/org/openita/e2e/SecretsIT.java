package org.openita.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** After all else has been walked: what was secret is in no file and in no table. */
@Order(Integer.MAX_VALUE)
@ExtendWith(DemoServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecretsIT {

  private LaunchedServer server;
  private Path data;

  /** Everybody once more, lest there be nothing to look for. */
  @BeforeAll
  void comeAndGo(LaunchedServer lent) {
    server = lent;
    data = server.data().orElseThrow();
    server.accounts().accounts().forEach(account -> Secrets.note(account.password()));
    server.accounts().clients().forEach(client -> Secrets.note(client.secret()));
    try (var browser = new Browser();
        var person = browser.open(server)) {
      new ConsolePages(person).signIn(server.accounts().of("AGENCY_ADMIN"));
    }
    callAsSystem();
    answerAsRespondent();
  }

  /** With the right secret, with a wrong one, and with one in the place of a token. */
  private void callAsSystem() {
    var client = server.accounts().agencyClient();
    var wrong = Secrets.note("a-secret-that-is-wrong");
    for (var credentials :
        List.of(
            Http.basic(client),
            Http.basic(client.id(), wrong),
            Http.basic(wrong, wrong),
            "Bearer " + client.secret())) {
      Http.send(
          Http.request(server.address("/api/v1/cycles/2563/agencies/050001/status"))
              .header("Authorization", credentials));
    }
  }

  /** Not that it would count: nothing is answered but the number. */
  private void answerAsRespondent() {
    Http.get(server.address("/eit/050001"))
        .headers()
        .firstValue("Location")
        .map(location -> new SurveyPages(server, URI.create(location).getPath()))
        .ifPresent(survey -> survey.post(NationalIds.valid(900_002), Map.of()));
  }

  @Test
  void no_log_and_no_file_beside_the_keys_holds_a_secret() throws IOException {
    assertThat(Secrets.in(Files.readString(server.accountsFile()))).isNotEmpty();
    try (var files = Files.walk(data)) {
      var read = files.filter(this::mayBeRead).toList();
      assertThat(read).anyMatch(file -> file.endsWith("server.log"));
      for (var file : read) {
        assertThat(Secrets.in(Files.readString(file))).as(file.toString()).isEmpty();
      }
    }
    assertThat(Secrets.in(server.errors())).isEmpty();
  }

  /** All but the keys, the sign-ins of the demonstration, the database and the program. */
  private boolean mayBeRead(Path file) {
    var place = data.relativize(file).toString();
    return Files.isRegularFile(file)
        && !place.matches("(keys|mariadb|runtime)/.*|demo-accounts.json|lock");
  }

  @Test
  void no_text_of_the_database_and_so_no_audit_record_holds_a_secret() throws Exception {
    var dump = dump();
    assertThat(dump).contains("INTO `audit_record`", "INTO `account`", "SignIns.");
    assertThat(Secrets.in(dump)).isEmpty();
  }

  /** All rows of all tables; what is no text is in hexadecimal digits. */
  private String dump() throws IOException, InterruptedException {
    var runtime = data.resolve("runtime");
    var out = Output.file("dump.sql");
    try (var files = Files.walk(runtime.resolve("builds"))) {
      var program =
          files.filter(file -> file.endsWith("mariadb-dump")).findFirst().orElseThrow().toString();
      var port = Files.readString(runtime.resolve("mariadb.port")).strip();
      var command =
          new ProcessBuilder(
                  program,
                  "--no-defaults",
                  "--host=127.0.0.1",
                  "--port=" + port,
                  "--user=ita",
                  "--single-transaction",
                  "--no-create-info",
                  "--hex-blob",
                  "ita")
              .redirectOutput(out.toFile())
              .redirectError(ProcessBuilder.Redirect.INHERIT);
      command
          .environment()
          .put("MYSQL_PWD", Files.readString(data.resolve("keys/database.password")).strip());
      assertThat(command.start().waitFor()).isZero();
      return Files.readString(out, UTF_8);
    } finally {
      Files.deleteIfExists(out);
    }
  }
}
