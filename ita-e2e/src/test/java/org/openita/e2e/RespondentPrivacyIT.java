package org.openita.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What respondents prove themselves by is used and forgotten. That the tables hold nothing of it is
 * asked when all has been walked, by {@link SecretsIT}.
 */
@ExtendWith(DemoServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RespondentPrivacyIT {

  private static final List<String> AGENCIES = List.of("050005", "050006");
  private static final String PERSON = NationalIds.valid(910_001);
  private static final String MISTYPED = NationalIds.invalid(910_002);
  private static final String PASSPORT = "QX7300421K";
  private static final List<String> NUMBERS = List.of(PERSON, MISTYPED, PASSPORT);
  private static final Map<String, Integer> ANSWERS = Form2563.answers("EIT", 3);

  private LaunchedServer server;

  /** Each is answered as respondents are: stored, known already, corrected, failed. */
  @BeforeAll
  void answer(LaunchedServer lent) {
    server = lent;
    for (var agency : AGENCIES) {
      var survey = SurveyPages.eitOf(server, agency);
      assertThat(survey.post(PERSON, ANSWERS).statusCode()).isEqualTo(303);
      assertThat(survey.post(PERSON, ANSWERS).statusCode()).isEqualTo(409);
      assertThat(survey.post(MISTYPED, ANSWERS).statusCode()).isEqualTo(422);
      assertThat(postPassport(survey.path())).isEqualTo(303);
      assertThat(postPassport(survey.path())).isEqualTo(409);
      assertThat(postPassport(survey.path() + "/done")).isEqualTo(405);
      assertThat(postPassport("/s/nosuchsurvey")).isEqualTo(404);
    }
  }

  private int postPassport(String path) {
    var fields = new HashMap<String, String>();
    ANSWERS.forEach((item, value) -> fields.put(item, value.toString()));
    fields.put("passport", Secrets.note(PASSPORT));
    fields.put("passportCountry", "LA");
    return Http.postForm(server.address(path), fields).statusCode();
  }

  @Test
  void nobody_is_in_the_heap_of_the_server_after_the_request() throws IOException {
    var dump = Heap.dump(server);
    try {
      assertThat(new Content(dump).holds(List.of("org/openita/survey/SurveyResponses")))
          .as("the dump can be read")
          .hasSize(1);
      assertThat(new Content(dump).holds(NUMBERS)).isEmpty();
    } finally {
      Files.delete(dump);
    }
  }

  /** Nor in the database's files, its logs of changes among them, which any backup begins with. */
  @Test
  void nobody_is_in_a_file_of_the_server() throws IOException {
    try (var files = Files.walk(server.data().orElseThrow())) {
      var kept = files.filter(RespondentPrivacyIT::isKept).toList();
      assertThat(kept)
          .extracting(file -> file.getFileName().toString())
          .contains("server.log", "response.ibd", "audit_record.ibd", "ib_logfile0", "undo001")
          .noneMatch(name -> name.contains("-bin."));
      for (var file : kept) {
        assertThat(new Content(file).holds(NUMBERS)).as(file.toString()).isEmpty();
      }
    }
    assertThat(NUMBERS).noneMatch(server.errors()::contains).noneMatch(server.output()::contains);
  }

  /** All but the program. */
  private static boolean isKept(Path file) {
    return Files.isRegularFile(file) && !file.toString().contains("/runtime/builds/");
  }
}
