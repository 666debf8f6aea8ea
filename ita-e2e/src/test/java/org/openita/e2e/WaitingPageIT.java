package org.openita.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** What respondents see, and what becomes of their answers, while the database is away. */
@Order(3)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(StoryOrder.class)
class WaitingPageIT {

  private static final String NAME = "waiting";
  private static final String AGENCY = "050042";
  private static final int PERSON = 842_000;

  private LaunchedServer server;
  private SurveyPages survey;
  private Browser browser;

  @BeforeAll
  void begin() {
    Output.delete(Launch.dataOf(NAME));
    server = Launch.of(NAME).demo().start().awaitReady();
    survey = SurveyPages.eitOf(server, AGENCY);
    browser = new Browser();
  }

  @AfterAll
  void end() {
    if (browser != null) {
      browser.close();
    }
    if (server != null) {
      server.close();
    }
    Output.delete(Launch.dataOf(NAME));
  }

  @Test
  @Order(1)
  void a_node_that_knows_no_survey_yet_asks_to_wait_and_keeps_what_is_sent() {
    var id = NationalIds.valid(PERSON);
    try (var person = browser.open(server)) {
      try (var outage = new Outage(server)) {
        assertThat(outage).isNotNull();
        for (var language : new String[] {"th", "en"}) {
          person.go(survey.path() + "?lang=" + language);
          assertThat(person.page().getByRole(AriaRole.MAIN).locator("a").getAttribute("href"))
              .isEqualTo(survey.path());
          assertThat(person.look("survey-unknown-now", language)).isEmpty();
        }
        var answer = survey.post(id, Form2563.answers("EIT", 0));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("10");
        person.page().setContent(answer.body());
      }
      assertThat(stored()).isZero();
      sendAgain(person);
      assertThat(person.path()).isEqualTo(survey.path() + "/done");
      assertThat(stored()).isEqualTo(1);
    }
  }

  @Test
  @Order(2)
  void answers_that_cannot_be_stored_stay_in_the_page_in_both_languages() {
    var answers = Form2563.answers("EIT", 1);
    var id = NationalIds.valid(PERSON + 1);
    try (var person = browser.open(server)) {
      person.go(survey.form());
      SurveyPages.fill(person, id, answers);
      try (var outage = new Outage(server)) {
        assertThat(outage).isNotNull();
        SurveyPages.send(person);
        assertThat(person.text()).contains("คำตอบของท่านไม่หายและอยู่ในหน้านี้").doesNotContain(id);
        assertThat(person.look("survey-not-now", "th")).isEmpty();
        person.page().locator("button.language").click();
        answers.forEach(
            (item, value) ->
                assertThat(SurveyPages.option(person, item, value).isChecked()).as(item).isTrue());
        SurveyPages.send(person);
        assertThat(person.text()).contains("Nothing is lost").doesNotContain(id);
        assertThat(person.look("survey-not-now", "en")).isEmpty();
        sendAgain(person);
        assertThat(person.text()).contains("Nothing is lost");
      }
      sendAgain(person);
      assertThat(person.path()).isEqualTo(survey.path() + "/done");
      assertThat(stored()).isEqualTo(2);
    }
  }

  private static void sendAgain(Person person) {
    person.page().locator("form#again .send button").click();
    person.page().waitForLoadState();
  }

  private long stored() {
    return Database.of(server)
        .number(
            "select count(*) from response r join channel c on c.agency_id = r.agency_id and"
                + " c.instrument_code = r.instrument_code and c.way = r.way where c.code = '"
                + survey.path().substring("/s/".length())
                + "'");
  }
}
