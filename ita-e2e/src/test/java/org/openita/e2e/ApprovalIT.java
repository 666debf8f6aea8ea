package org.openita.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two people who edit the same, and what an operator reopens. Each test has its own agency. */
class ApprovalIT extends AtBrowser {

  private static final String REASON = "จำนวนรวมลูกจ้างของหน่วยงานอื่นไว้ด้วย";
  private static final String URL = "https://www.example.go.th/o1/";

  @ParameterizedTest
  @CsvSource({
    "internal-stakeholders, headcount, 050015, th",
    "external-stakeholders, estimate, 050016, en",
  })
  void the_second_of_two_who_change_a_number_chooses(
      String place, String field, String agency, String language, LaunchedServer server) {
    try (var one = browser.open(server);
        var two = browser.open(server)) {
      var faster = administrator(server, one, agency);
      var slower = administrator(server, two, agency);
      open(faster, place, language);
      save(faster, field, "120");
      open(slower, place, language);
      save(faster, field, "130");

      type(slower, field, "140");
      slower.press("stakeholders:save");
      assertThat(conflict(slower)).containsText("a" + agency);
      assertThat(conflict(slower).locator("tbody td")).hasText(new String[] {"120", "130", "140"});
      assertThat(slower.field("stakeholders:" + field)).hasValue("140");
      slower.assertNoButton("stakeholders:submit");
      assertThat(two.look("conflict-" + field, language)).isEmpty();
      slower.page().getByTestId("takeTheirs").click();
      assertThat(slower.field("stakeholders:" + field)).hasValue("130");
      assertThat(conflict(slower)).hasCount(0);
      assertThat(slower.page().locator(".latest")).hasCount(0);

      save(slower, field, "150");
      type(faster, field, "160");
      faster.press("stakeholders:submit");
      assertThat(conflict(faster).locator("tbody td")).hasText(new String[] {"130", "150", "160"});
      faster.page().getByTestId("keepMine").click();
      assertThat(conflict(faster)).hasCount(0);
      assertThat(faster.message()).isVisible();
      open(slower, place, language);
      assertThat(slower.field("stakeholders:" + field)).hasValue("160");
      slower.assertState("DRAFT");
    }
  }

  @ParameterizedTest
  @CsvSource({"050017, th", "050018, en"})
  void the_second_of_two_who_answer_an_item_loses_nothing_of_either(
      String agency, String language, LaunchedServer server) {
    var place = "disclosure?item=o1";
    try (var one = browser.open(server);
        var two = browser.open(server)) {
      var faster = administrator(server, one, agency);
      var slower = administrator(server, two, agency);
      open(faster, place, language);
      DisclosureSteps.answer(faster, "o1", true);
      faster.field("disclosure:urls").fill(URL + 1);
      saveAnswer(faster);
      open(faster, place, language);
      open(slower, place, language);
      faster.field("disclosure:urls").fill(URL + 2);
      faster.field("disclosure:explanation").fill("เพิ่มเติมโดยคนแรก");
      saveAnswer(faster);

      slower.field("disclosure:urls").fill(URL + 3);
      slower.press("disclosure:save");
      assertThat(conflict(slower)).containsText("a" + agency);
      assertThat(conflict(slower).locator("tbody tr").first().locator("td"))
          .hasText(new String[] {URL + 1, URL + 2, URL + 3});
      assertThat(slower.field("disclosure:urls")).hasValue(URL + 3);
      assertThat(slower.field("disclosure:explanation")).hasValue("เพิ่มเติมโดยคนแรก");
      assertThat(two.look("conflict-answer", language)).isEmpty();
      slower.page().getByTestId("keepMine").click();
      slower.page().waitForURL(Pattern.compile("/console/disclosures$"));
      open(faster, place, language);
      assertThat(faster.field("disclosure:urls")).hasValue(URL + 3);
      assertThat(faster.field("disclosure:explanation")).hasValue("เพิ่มเติมโดยคนแรก");
    }
  }

  @Test
  void what_is_typed_while_another_submits_stays_to_be_seen(LaunchedServer server) {
    try (var one = browser.open(server);
        var two = browser.open(server)) {
      var faster = administrator(server, one, "050020");
      var slower = administrator(server, two, "050020");
      open(faster, "internal-stakeholders", "th");
      save(faster, "headcount", "120");
      open(slower, "internal-stakeholders", "th");
      faster.press("stakeholders:submit");
      faster.assertState("SUBMITTED");
      type(slower, "headcount", "140");
      slower.press("stakeholders:save");
      assertThat(slower.message()).containsText("ส่งแบบแล้ว");
      slower.assertState("SUBMITTED");
      assertThat(slower.page().locator("main")).containsText("140");
    }
  }

  @Test
  void an_operator_reopens_with_a_reason_that_the_agency_sees(LaunchedServer server) {
    var agency = "050019";
    try (var one = browser.open(server);
        var two = browser.open(server);
        var three = browser.open(server)) {
      var clerk = administrator(server, one, agency);
      var chief = new ConsolePages(two).signIn(server.accounts().executiveOf(agency));
      open(clerk, "internal-stakeholders", "th");
      type(clerk, "headcount", "120");
      clerk.press("stakeholders:submit");
      clerk.assertState("SUBMITTED");
      chief.open("internal-stakeholders").approve();
      assertThat(chief.page().getByTestId("proof")).hasAttribute("data-holds", "true");
      assertThat(digests(chief)).hasCount(2);
      assertThat(two.look("approved-with-digest", "th")).isEmpty();

      var operator = new ConsolePages(three).signIn(server.accounts().of("OPERATOR"));
      operator.open("agency-status?agency=" + agency);
      operator.page().getByTestId("dossier-INTERNAL_STAKEHOLDERS").click();
      operator.assertState("APPROVED");
      assertThat(three.look("agency-dossier", "th")).isEmpty();
      operator.page().getByTestId("reopen").click();
      operator.press("reopen:submit");
      assertThat(operator.field("reopen:reasonWrong")).containsText("โปรดระบุเหตุผล");
      assertThat(three.look("reopening", "th")).isEmpty();
      operator.field("reopen:reason").fill(REASON);
      operator.button("reopen:submit").dblclick();
      operator.assertState("DRAFT");
      assertThat(operator.message()).containsText("เปิดให้หน่วยงานแก้ไขอีกครั้งแล้ว");
      assertThat(operator.page().getByTestId("reopen")).hasCount(0);
      assertThat(operator.page().getByTestId("history").locator("tbody tr")).hasCount(3);
      assertThat(operator.page().getByTestId("history").locator("tbody tr").last())
          .containsText(REASON);

      clerk.open("");
      clerk.assertReturnedBecause(REASON);
      clerk.open("internal-stakeholders");
      clerk.assertReturnedBecause(REASON);
      assertThat(clerk.page().getByTestId("returnReason")).hasAttribute("data-by", "REOPEN");
      assertThat(one.look("reopened", "th")).isEmpty();
      open(clerk, "internal-stakeholders", "en");
      assertThat(one.look("reopened", "en")).isEmpty();
      open(operator, "agency-dossier?agency=050001&kind=DISCLOSURES", "en");
      operator.page().getByTestId("reopen").click();
      assertThat(three.look("reopening", "en")).isEmpty();
      operator.page().keyboard().press("Escape");
      assertThat(operator.field("reopening")).isHidden();
    }
  }

  @Test
  void the_dossier_of_an_agency_is_shown_to_those_who_watch_it_without_a_button(
      LaunchedServer server) {
    try (var person = browser.open(server)) {
      var assessor = new ConsolePages(person).signIn(server.accounts().of("ASSESSOR"));
      assessor.open("agency-dossier?agency=050001&kind=DISCLOSURES");
      assessor.assertState("APPROVED");
      assertThat(digests(assessor)).hasCount(2);
      assertThat(assessor.page().getByTestId("reopen")).hasCount(0);
      for (var hidden :
          new String[] {"agency=050001&kind=NONE", "agency=999999&kind=DISCLOSURES"}) {
        var address = server.address("/console/agency-dossier?" + hidden);
        assertThat(person.page().navigate(address.toString()).status()).isEqualTo(404);
      }
    }
  }

  private static ConsolePages administrator(LaunchedServer server, Person person, String agency) {
    return new ConsolePages(person).signIn(server.accounts().administratorOf(agency));
  }

  private static void open(ConsolePages person, String place, String language) {
    person.open(place + (place.contains("?") ? "&" : "?") + "lang=" + language);
  }

  /** Types a number and waits for its minimum sample. */
  private static void type(ConsolePages administrator, String field, String people) {
    administrator
        .page()
        .waitForResponse(
            answer -> answer.request().method().equals("POST"),
            () -> administrator.field("stakeholders:" + field).fill(people));
  }

  private static void save(ConsolePages administrator, String field, String people) {
    type(administrator, field, people);
    administrator
        .page()
        .waitForResponse(
            answer -> answer.request().isNavigationRequest(),
            () -> administrator.press("stakeholders:save"));
    assertThat(administrator.message()).isVisible();
    assertThat(administrator.field("stakeholders:" + field)).hasValue(people);
  }

  private static void saveAnswer(ConsolePages administrator) {
    administrator.press("disclosure:save");
    administrator.page().waitForURL(Pattern.compile("/console/disclosures$"));
  }

  private static Locator conflict(ConsolePages person) {
    return person.page().getByTestId("conflict");
  }

  /** Steps of the history that have a digest. */
  private static Locator digests(ConsolePages person) {
    return person
        .page()
        .getByTestId("history")
        .locator(".digest")
        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^[0-9a-f]{64}$")));
  }
}
