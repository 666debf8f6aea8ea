package org.openita.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.regex.Pattern.compile;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** OIT as a clerk answers it and an executive reviews it. Each test has its own agency. */
class DisclosurePagesIT extends AtBrowser {

  private static final String URL = "https://www.example.go.th/ข้อมูล/o1";

  @ParameterizedTest
  @CsvSource({"050061, th, แบบร่าง", "050062, en, draft"})
  void what_is_typed_is_saved_as_it_is_typed(
      String agency, String language, String draft, LaunchedServer server) {
    try (var person = browser.open(server)) {
      var clerk = administrator(server, person, agency);
      open(clerk, "disclosure?item=o1", language);
      clerk.page().getByTestId("ticked").locator("input").first().check();
      assertThat(saved(clerk)).containsText(draft);
      clerk
          .page()
          .waitForResponse(
              answer -> answer.request().method().equals("POST"),
              () -> clerk.field("disclosure:urls").pressSequentially("javascript:alert(1)"));
      assertThat(clerk.page().getByTestId("message")).hasCount(0);
      open(clerk, "disclosure?item=o1", language);
      assertThat(clerk.field("disclosure:urls")).hasValue("javascript:alert(1)");
      assertThat(clerk.page().getByTestId("ticked").locator("input").first()).isChecked();

      choose(clerk, 0);
      clerk.press("disclosure:save");
      assertThat(clerk.page().locator("[id='disclosure:urlsWrong']")).containsText("http");
      assertThat(clerk.field("disclosure:urls")).hasValue("javascript:alert(1)");
      clerk.field("disclosure:urls").fill(URL);
      assertThat(saved(clerk)).not().containsText(draft);
      assertThat(person.look("disclosure-typed", language)).isEmpty();
      clerk.open("disclosures");
      assertThat(DisclosureSteps.row(clerk, "o1")).hasAttribute("data-state", "answered");
      assertThat(DisclosureSteps.row(clerk, "o2")).hasAttribute("data-state", "unanswered");
      assertThat(person.look("disclosures-begun", language)).isEmpty();
      person.assertAtHome();
    }
  }

  @ParameterizedTest
  @CsvSource({"050063, th", "050064, en"})
  void what_a_law_forbids_is_told_with_the_law(
      String agency, String language, LaunchedServer server) {
    try (var person = browser.open(server)) {
      var clerk = administrator(server, person, agency);
      open(clerk, "disclosure?item=o1", language);
      choose(clerk, 1);
      var reasons = clerk.page().getByTestId("reason").locator("input");
      assertThat(reasons).hasCount(3);
      reasons.nth(1).check();
      clerk.field("disclosure:explanation").fill("<b>เป็นข้อมูลส่วนบุคคล</b>");
      clerk.press("disclosure:save");
      assertThat(clerk.page().locator("[id='disclosure:legalBasisWrong']")).not().isEmpty();
      assertThat(person.look("disclosure-withheld", language)).isEmpty();
      clerk.field("disclosure:legalBasis").fill("พ.ร.บ. ข้อมูลข่าวสารของราชการ พ.ศ. 2540 มาตรา 15");
      clerk.press("disclosure:save");
      clerk.page().waitForURL(compile("/console/disclosures$"));
      assertThat(DisclosureSteps.row(clerk, "o1")).containsText("มาตรา 15");
      assertThat(DisclosureSteps.row(clerk, "o1")).containsText("<b>เป็นข้อมูลส่วนบุคคล</b>");
    }
  }

  @Test
  void an_executive_returns_for_the_items_that_fail_and_sees_what_has_changed(
      LaunchedServer server) {
    var agency = "050065";
    try (var one = browser.open(server);
        var two = browser.open(server)) {
      var clerk = administrator(server, one, agency);
      var chief = new ConsolePages(two).signIn(server.accounts().executiveOf(agency));
      DisclosureSteps.answerAll(clerk, "o43");
      DisclosureSteps.submit(clerk);
      chief.open("disclosures");
      DisclosureSteps.pass(chief, "o1");
      chief.page().getByTestId("fail-o2").click();
      assertThat(DisclosureSteps.row(chief, "o2").locator(".wrong")).isVisible();
      assertThat(DisclosureSteps.row(chief, "o2")).hasAttribute("data-state", "answered");
      DisclosureSteps.fail(chief, "o2", "<script>alert(1)</script> ลิงก์เปิดไม่ได้");
      chief.assertNoButton("decision:approve");
      assertThat(two.look("disclosures-review", "th")).isEmpty();
      chief.press("decision:return");
      chief.assertState("DRAFT");
      clerk.open("disclosures");
      clerk.assertReturnedBecause("o2");
      assertThat(DisclosureSteps.row(clerk, "o2")).containsText("<script>alert(1)</script>");
      DisclosureSteps.correct(clerk, "o2", "ลิงก์เปิดไม่ได้");
      DisclosureSteps.submit(clerk);
      chief.open("disclosures");
      assertThat(chief.page().getByTestId("changed-o2")).isVisible();
      assertThat(chief.page().getByTestId("changed-o1")).hasCount(0);
      for (var item : DisclosureSteps.items()) {
        chief.assertNoButton("decision:approve");
        DisclosureSteps.pass(chief, item);
      }
      chief.approve();
      two.assertAtHome();
    }
  }

  @Test
  void an_address_beyond_the_main_website_wants_an_explanation(LaunchedServer server) {
    try (var person = browser.open(server)) {
      var clerk = administrator(server, person, "050066");
      clerk.open("agency-profile");
      clerk.field("contact:website").fill("https://www.example.go.th");
      clerk.press("contact:save");
      assertThat(clerk.message()).isVisible();
      clerk.open("disclosure?item=o1");
      choose(clerk, 0);
      clerk.field("disclosure:urls").fill("https://drive.example.com/o1");
      clerk.press("disclosure:save");
      assertThat(clerk.page().locator("[id='disclosure:explanationWrong']"))
          .containsText("www.example.go.th");
      clerk.field("disclosure:explanation").fill("เว็บไซต์หลักอยู่ระหว่างปรับปรุง");
      clerk.press("disclosure:save");
      clerk.page().waitForURL(compile("/console/disclosures$"));
    }
  }

  private static void choose(ConsolePages clerk, int which) {
    clerk.page().getByTestId("disclosed").locator("input[type=radio]").nth(which).check();
  }

  private static Locator saved(ConsolePages clerk) {
    return clerk.page().getByTestId("saved");
  }

  private static ConsolePages administrator(LaunchedServer server, Person person, String agency) {
    return new ConsolePages(person).signIn(server.accounts().administratorOf(agency));
  }

  private static void open(ConsolePages person, String place, String language) {
    person.open(place + (place.contains("?") ? "&" : "?") + "lang=" + language);
  }
}
