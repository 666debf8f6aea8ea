package org.openita.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The ways in which EIT is collected beside the agency's own channel, and what becomes of it. */
class CollectionIT extends AtBrowser {

  private static final String AGENCY = "050002";
  private static final String TIMED = "050043";
  private static final int PERSON = 800_000;

  @Test
  void an_assessor_hands_over_a_link_and_what_it_brings_is_kept_apart(LaunchedServer server) {
    try (var person = browser.open(server)) {
      var assessor = new ConsolePages(person).signIn(server.accounts().of("ASSESSOR"));
      assessor.open("collect?q=" + AGENCY);
      assertThat(person.look("collect", "th")).isEmpty();
      assessor.page().getByTestId("collect-" + AGENCY).click();
      assessor.page().getByTestId("make-link").click();
      assertThat(assessor.field("link")).containsText("โปรดเลือกวิธีเก็บข้อมูล");
      assessor.page().locator("input[value=ASSESSOR_FIELD]").check();
      assessor.page().getByTestId("make-link").click();
      assertThat(assessor.message()).containsText("สร้างลิงก์แล้ว");
      assertThat(person.look("collect-agency", "th")).isEmpty();
      var link = assessor.page().getByTestId("link-address").first().getAttribute("href");
      answerWithoutScript(server, URI.create(link).getPath());
      assessor.open("collect-agency?agency=" + AGENCY + "&lang=en");
      assertThat(assessor.page().getByTestId("way-ASSESSOR_FIELD")).hasText("1");
      assertThat(person.look("collect-agency", "en")).isEmpty();
      assessor.open("responses?agency=" + AGENCY + "&lang=th");
      assertThat(assessor.page().getByTestId("report-EIT-ASSESSOR_FIELD"))
          .containsText("น้อยเกินกว่าจะบอกได้");
      assertThat(person.look("responses-assessor", "th")).isEmpty();
    }
  }

  /** Says no first, which ends politely, and then yes. */
  private void answerWithoutScript(LaunchedServer server, String path) {
    try (var respondent = browser.openWithoutScript(server, View.NARROW)) {
      respondent.go(path);
      respondent.screenshot("survey-gate-th-narrow");
      respondent.page().locator("form.gate button[value=no]").click();
      assertThat(respondent.text()).contains("ระบบไม่ได้เก็บข้อมูลใด");
      respondent.go(path);
      respondent.page().locator("form.gate button[value=yes]").click();
      SurveyPages.fill(respondent, NationalIds.valid(PERSON), Form2563.answers("EIT", 1));
      SurveyPages.send(respondent);
      assertThat(respondent.path()).endsWith("/done");
    }
  }

  @Test
  void an_agency_prints_posters_and_takes_an_address_back_that_went_astray(LaunchedServer server) {
    try (var person = browser.open(server)) {
      var accounts = server.accounts();
      var clerk =
          new ConsolePages(person)
              .signIn(accounts.administratorOf(accounts.freshAgency()))
              .open("channels");
      var old = SurveyPages.shown(clerk, server, "EIT");
      var poster = clerk.page().getByTestId("poster-EIT").getAttribute("href");
      var pdf = Http.sendForBytes(Http.request(server.address(poster)));
      assertThat(new String(pdf.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
      clerk.page().getByTestId("reissue-EIT").click();
      clerk.page().getByTestId("do-reissue-EIT").click();
      assertThat(clerk.page().locator(".wrong").first()).containsText("เหตุผล");
      assertThat(person.look("channels-reissue", "th")).isEmpty();
      clerk.page().getByTestId("reason-EIT").fill("โปสเตอร์ถูกนำไปเผยแพร่ผิดที่");
      clerk.page().getByTestId("do-reissue-EIT").click();
      assertThat(clerk.message()).containsText("ที่อยู่เว็บเดิมใช้ไม่ได้แล้ว");
      assertThat(SurveyPages.shown(clerk, server, "EIT")).isNotEqualTo(old);
      person.go(old.path());
      assertThat(person.text()).contains("ที่อยู่เว็บนี้ถูกยกเลิกแล้ว");
      assertThat(person.page().locator("form")).hasCount(0);
      assertThat(person.look("survey-revoked", "th")).isEmpty();
      assertThat(Http.get(server.address(old.path() + "/qr.png")).statusCode()).isEqualTo(404);
      person.go("/invitation?link=nonsense");
      assertThat(person.look("survey-uninvited", "th")).isEmpty();
    }
  }

  @Test
  void an_operator_sees_how_long_people_took_as_far_as_it_tells_of_nobody(LaunchedServer server) {
    var survey = SurveyPages.eitOf(server, TIMED);
    for (int someone = 0; someone < 6; someone++) {
      var id = NationalIds.valid(PERSON + 100 + someone);
      assertThat(survey.post(id, Form2563.answers("EIT", someone)).statusCode()).isEqualTo(303);
    }
    try (var person = browser.open(server)) {
      new ConsolePages(person)
          .signIn(server.accounts().of("OPERATOR"))
          .open("responses?agency=" + TIMED);
      var times = person.page().getByTestId("report-EIT-PUBLIC_SEARCH").getByTestId("times");
      assertThat(times).hasText("ไม่ทราบเวลา: 6");
      assertThat(person.look("responses-times", "th")).isEmpty();
      person.go("/console/responses?agency=" + TIMED + "&lang=en");
      assertThat(times).hasText("Not known: 6");
      assertThat(person.look("responses-times", "en")).isEmpty();
    }
  }

  @Test
  void an_operator_sees_what_is_unusual_and_must_say_what_to_leave_out_and_why(
      LaunchedServer server) {
    try (var person = browser.open(server)) {
      var operator = new ConsolePages(person).signIn(server.accounts().of("OPERATOR"));
      operator.open("responses?agency=" + AGENCY);
      assertThat(person.look("responses", "th")).isEmpty();
      operator.page().getByTestId("exclude").click();
      assertThat(operator.field("exclude:reasonWrong")).containsText("เหตุผล");
      operator.open("responses?agency=" + AGENCY + "&lang=en");
      assertThat(person.look("responses", "en")).isEmpty();
    }
  }
}
