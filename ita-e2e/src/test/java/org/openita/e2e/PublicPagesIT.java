package org.openita.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages that anyone may open. */
class PublicPagesIT extends AtBrowser {

  private static final String AGENCY = "050002";
  private static final int MOST_BYTES = 60 * 1024;
  private static final int MOST_REQUESTS = 4;

  @ParameterizedTest
  @ValueSource(strings = {"/", "/eit", "/eit?q=สำนักงาน", "/results", "/console/sign-in", "survey"})
  void a_public_page_is_accessible_fits_a_phone_and_asks_no_other_host(
      String page, LaunchedServer server) {
    var path = page.equals("survey") ? SurveyPages.eitOf(server, AGENCY).path() : page;
    try (var person = browser.open(server)) {
      person.go(path);
      assertThat(person.page().locator("html").getAttribute("lang")).isEqualTo("th");
      assertThat(person.look(name(page), "th")).isEmpty();
      person.assertAtHome();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/eit", "/results", "/console/sign-in", "survey"})
  void a_public_page_speaks_english_when_asked(String page, LaunchedServer server) {
    var path = page.equals("survey") ? SurveyPages.eitOf(server, AGENCY).path() : page;
    try (var person = browser.open(server)) {
      person.go(path + "?lang=en");
      assertThat(person.page().locator("html").getAttribute("lang")).isEqualTo("en");
      assertThat(person.page().locator("h1").first().innerText()).matches("(?s).*[A-Za-z]{3}.*");
      person.assertAccessible();
      assertThat(person.lookNarrow(name(page), "en")).isEmpty();
    }
  }

  @Test
  void a_survey_is_light(LaunchedServer server) {
    try (var person = browser.open(server, "th-TH", View.NARROW)) {
      person.go(SurveyPages.eitOf(server, AGENCY).form());
      person.page().waitForLoadState();
      assertThat(person.requested()).hasSizeLessThanOrEqualTo(MOST_REQUESTS);
      assertThat(person.transferredBytes()).isBetween(1L, (long) MOST_BYTES);
      assertThat(person.cookies()).as("nothing but the token of the form").containsExactly("form");
    }
  }

  @Test
  void a_survey_opens_no_session(LaunchedServer server) {
    var survey = SurveyPages.eitOf(server, AGENCY);
    var shown = Http.get(server.address(survey.form()));
    var refused = survey.post("1234567890123", Form2563.answers("EIT", 1));
    for (var answer : List.of(shown, refused)) {
      assertThat(answer.headers().allValues("Set-Cookie"))
          .noneMatch(cookie -> cookie.startsWith("JSESSIONID"));
    }
  }

  @Test
  void a_national_id_comes_back_on_no_page_but_its_own(LaunchedServer server) {
    var survey = SurveyPages.eitOf(server, AGENCY);
    var wrong = NationalIds.invalid(900_001);
    survey.post(wrong, Form2563.answers("EIT", 1));
    assertThat(Http.get(server.address(survey.form())).body()).doesNotContain(wrong);
  }

  @Test
  void an_agency_is_found_by_a_part_of_its_name(LaunchedServer server) {
    try (var person = browser.open(server)) {
      person.go("/eit");
      person.page().locator("#q").fill("ก.พ.ร");
      person.page().locator("form[role=search] button").click();
      person.page().waitForLoadState();
      assertThat(person.path()).contains("q=");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/s/nosuchchannel", "/results/2563/999999", "/no-such-page", "/eit/999999"})
  void what_is_not_there_is_told_on_a_page_of_ours(String path, LaunchedServer server) {
    var answer = Http.get(server.address(path));
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body())
        .contains("lang=\"th\"")
        .doesNotContain("Payara")
        .doesNotContain("Exception");
  }

  private static String name(String page) {
    return switch (page) {
      case "/" -> "landing";
      case "survey" -> "survey";
      default ->
          page.replaceAll("^/|\\?.*$", "").replace('/', '-') + (page.contains("?") ? "-found" : "");
    };
  }
}
