package org.openita.e2e;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The life of one data directory: first start, stop, second start, a database that dies under the
 * running server, a launcher that is killed, and a start after that.
 */
@Order(2)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(StoryOrder.class)
class LauncherLifeIT {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String AGENCY = "050001";
  private static final int UNAUTHORIZED = 401;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final String STATUS = "/api/v1/cycles/2563/agencies/" + AGENCY + "/status";

  private final Path startTimes = Output.file("start-times.txt");
  private LaunchedServer server;
  private String accountsAtFirst;
  private String statusAtFirst;

  @BeforeAll
  void begin() throws IOException {
    Output.delete(Launch.dataOf("life"));
    Files.deleteIfExists(startTimes);
  }

  @AfterAll
  void end() {
    if (server != null) {
      server.close();
    }
    Output.delete(Launch.dataOf("life"));
  }

  @Test
  @Order(1)
  void the_first_start_serves_requests_and_writes_down_the_sign_ins() throws IOException {
    start("life-first");
    accountsAtFirst = Files.readString(server.accountsFile());
    statusAtFirst = status();

    assertThat(server.output()).contains("http://localhost:" + server.launch().port() + "/");
    assertThat(server.accounts().accounts())
        .extracting(DemoAccounts.Account::role)
        .contains("OPERATOR", "ASSESSOR", "SUPERVISOR", "AGENCY_ADMIN", "AGENCY_EXECUTIVE");
    assertThat(server.accounts().clients()).hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  @Order(2)
  void a_second_server_on_the_same_data_directory_is_refused() {
    var second = server.launch().as("life-intruder").onPort(Launch.freePort());
    try (var intruder = second.start()) {
      assertThat(intruder.awaitEnd()).isNotZero();
      assertThat(intruder.errors().strip().lines())
          .singleElement()
          .asString()
          .contains(server.data().orElseThrow().toString());
      intruder.awaitNoChildren();
    }
    assertThat(status()).isEqualTo(statusAtFirst);
  }

  @Test
  @Order(3)
  void whoever_guesses_a_secret_must_wait() {
    for (int i = 0; i < 5; i++) {
      assertThat(guess()).isEqualTo(UNAUTHORIZED);
    }
    assertThat(guess()).isEqualTo(TOO_MANY_REQUESTS);
  }

  private int guess() {
    var client = server.accounts().agencyClient();
    return Http.send(
            Http.request(server.address(STATUS))
                .header("Authorization", Http.basic(client.id(), "not the secret")))
        .statusCode();
  }

  @Test
  @Order(4)
  void the_classes_of_the_first_start_are_kept_for_later_ones() {
    var builds = server.data().orElseThrow().resolve("runtime/builds");
    await("archive of classes")
        .atMost(Duration.ofMinutes(2))
        .untilAsserted(
            () -> {
              try (var files = Files.walk(builds)) {
                assertThat(files.map(Path::toString)).anyMatch(file -> file.endsWith(".jsa"));
              }
              assertThat(Output.directory("data")).isDirectoryNotContaining("glob:**java_pid*");
            });
  }

  @Test
  @Order(5)
  void sigterm_stops_server_and_database() {
    assertThat(server.terminate()).isEqualTo(LaunchedServer.TERMINATED);
    server.awaitNoChildren();
    assertThat(server.errors()).doesNotContain("Exception");
  }

  @Test
  @Order(6)
  void the_second_start_keeps_all_data() throws IOException {
    start("life-second");
    assertThat(server.accountsFile()).hasContent(accountsAtFirst);
    assertThat(status()).isEqualTo(statusAtFirst);
    var survey = SurveyPages.eitOf(server, "050002");
    assertThat(Http.get(server.address(survey.form())).statusCode()).isEqualTo(200);
  }

  /** The half minute may be over by now: one more failure makes for a longer wait. */
  @Test
  @Order(7)
  void guesses_before_the_stop_are_remembered() {
    guess();
    assertThat(guess()).isEqualTo(TOO_MANY_REQUESTS);
  }

  @Test
  @Order(8)
  void a_dying_database_gives_clean_errors_until_it_is_back() {
    var health = new ArrayList<HttpResponse<String>>();
    var rest = new ArrayList<HttpResponse<String>>();
    var pages = new ArrayList<HttpResponse<String>>();
    Runnable askEverybody =
        () -> {
          health.add(Http.get(server.address("/health/ready")));
          rest.add(readStatus());
          pages.add(Http.get(server.address("/eit")));
        };

    await("errors while the database is killed again and again")
        .atMost(PATIENCE)
        .pollInterval(20, MILLISECONDS)
        .until(
            () -> {
              server.runningDatabase().ifPresent(ProcessHandle::destroyForcibly);
              askEverybody.run();
              return Stream.of(health, rest, pages).allMatch(LauncherLifeIT::hasFailed);
            });
    await("recovery of the database")
        .atMost(PATIENCE)
        .pollInterval(20, MILLISECONDS)
        .until(
            () -> {
              askEverybody.run();
              return Stream.of(health, rest, pages).noneMatch(LauncherLifeIT::failsNow);
            });

    assertThat(health)
        .filteredOn(answer -> answer.statusCode() != 200)
        .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(503))
        .allSatisfy(answer -> assertThat(answer.body()).contains("\"DOWN\""));
    assertThat(Stream.concat(rest.stream(), pages.stream()))
        .filteredOn(answer -> answer.statusCode() != 200)
        .allSatisfy(LauncherLifeIT::assertClean);
    assertThat(status()).isEqualTo(statusAtFirst);
  }

  private static boolean hasFailed(List<HttpResponse<String>> answers) {
    return answers.stream().anyMatch(answer -> answer.statusCode() != 200);
  }

  private static boolean failsNow(List<HttpResponse<String>> answers) {
    return answers.get(answers.size() - 1).statusCode() != 200;
  }

  private static void assertClean(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
    assertThat(answer.body())
        .doesNotContain("Exception")
        .doesNotContain("\tat ")
        .doesNotContain("Payara")
        .doesNotContain("jdbc:");
  }

  @Test
  @Order(9)
  void a_killed_launcher_leaves_nothing_running() {
    server.kill();
    server.awaitNoChildren();
  }

  @Test
  @Order(10)
  void the_master_key_is_rotated_while_the_server_is_stopped() throws IOException {
    var data = Launch.dataOf("life");
    var key = data.resolve("keys").resolve("master.key");
    var before = Files.readString(key).strip();
    var rotation = Launch.bare("rotate", "--rotate-master-key", "--data", data.toString());
    try (var rotating = rotation.start()) {
      assertThat(rotating.awaitEnd()).as(rotating.errors()).isZero();
      assertThat(rotating.output()).contains("second_factor.wrapped_secret: 1 wrapped anew");
      rotating.awaitNoChildren();
    }
    assertThat(Files.readString(key).strip().lines()).hasSize(2).last().isEqualTo(before);
  }

  @Test
  @Order(11)
  void it_starts_again_after_it_was_killed_and_its_key_rotated() throws IOException {
    start("life-third");
    assertThat(status()).isEqualTo(statusAtFirst);
    assertThat(server.terminate()).isEqualTo(LaunchedServer.TERMINATED);
    server.awaitNoChildren();
  }

  private void start(String name) throws IOException {
    var launch = server == null ? Launch.of("life").demo().as(name) : server.launch().as(name);
    server = launch.start().awaitReady();
    var line =
        String.format(
            Locale.ROOT, "%s: ready in %.1f s%n", name, server.secondsToReady().orElseThrow());
    Files.writeString(
        startTimes, (Files.exists(startTimes) ? Files.readString(startTimes) : "") + line);
    System.out.print(line);
  }

  private HttpResponse<String> readStatus() {
    return Http.get(server.address(STATUS), server.accounts().naccClient());
  }

  private String status() {
    var answer = readStatus();
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }
}
