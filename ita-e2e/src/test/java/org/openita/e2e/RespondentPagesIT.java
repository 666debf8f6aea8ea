package org.openita.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All that a respondent may be shown in place of an empty form. */
class RespondentPagesIT extends AtBrowser {

  private static final int MORE_THAN_AT_ONCE = 700;

  @ParameterizedTest
  @CsvSource({"th, 050007, 1", "en, 050009, 2"})
  void whatever_is_shown_is_accessible_and_fits_a_phone(
      String language, String agency, int number, LaunchedServer server) {
    var survey = SurveyPages.eitOf(server, agency);
    var database = Database.of(server);
    try (var person = browser.open(server)) {
      person.go(survey.path() + "?lang=" + language);
      person.page().locator("form.gate button[value=no]").click();
      seen(person, "not-asked", language);
      person.go(survey.form());
      seen(person, "form", language);
      SurveyPages.send(person);
      assertThat(person.page().locator("#problems").count()).isEqualTo(1);
      seen(person, "form-problems", language);
      comeTooFast(person, survey, server, "203.0.113." + number);
      seen(person, "waiting", language);
      var id = NationalIds.valid(920_000 + number);
      var answers = Form2563.answers("EIT", number);
      survey.answer(person, id, answers);
      assertThat(person.path()).endsWith("/done");
      assertThat(person.cookies()).as("for whoever is next").doesNotContain("form");
      seen(person, "done", language);
      survey.answer(person, id, answers);
      seen(person, "answered-before", language);
      end(database, survey, "made_by = 'nobody', expires_at = '2020-01-01'");
      comeUntilNoForm(person, survey);
      seen(person, "expired", language);
      comeUntilNoForm(person, closed(database, SurveyPages.eitOf(server, agency), number));
      seen(person, "closed", language);
    }
  }

  private static void seen(Person person, String name, String language) {
    assertThat(person.page().locator("html").getAttribute("lang")).isEqualTo(language);
    assertThat(person.look("survey-" + name, language)).isEmpty();
  }

  /** Sends what is on the screen when very much has come from the same address. */
  private static void comeTooFast(
      Person person, SurveyPages survey, LaunchedServer server, String address) {
    var header = Map.of("X-Forwarded-For", address);
    person.page().setExtraHTTPHeaders(header);
    for (int turn = 0; turn < MORE_THAN_AT_ONCE; turn++) {
      if (survey.postFrom(address).statusCode() == 429) {
        SurveyPages.send(person);
        if (person.page().locator("form#answers").count() == 0) {
          person.page().setExtraHTTPHeaders(Map.of());
          return;
        }
      }
    }
    throw new AssertionError("Nobody waits");
  }

  /** What a node remembers of a survey may be half a second old. */
  private static void comeUntilNoForm(Person person, SurveyPages survey) {
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> person.go(survey.path()).page().locator("form").count() == 0);
  }

  private static void end(Database database, SurveyPages survey, String change) {
    database.execute("update channel set " + change + " where code = '" + code(survey) + "'");
  }

  /** With a window of the agency's own that is over. */
  private static SurveyPages closed(Database database, SurveyPages survey, int id) {
    database.execute(
        "insert into activity_window (id, cycle_year, activity, scope_kind, scope_key, opens_at,"
            + " closes_at, reason, set_by, set_at) select -"
            + id
            + ", cycle_year, 'COLLECT_EIT', 'AGENCY', agency_id, '2020-01-01', '2020-02-01', 'x',"
            + " 'x', now(6) from channel where code = '"
            + code(survey)
            + "'");
    return survey;
  }

  private static String code(SurveyPages survey) {
    return survey.path().substring("/s/".length());
  }
}
