package org.openita.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.regex.Pattern.compile;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The round of appeals, from the rule to the decision, and whether assessors measure alike. */
class OitScoringIT extends AtOperatorsDesk {

  private static final String AGENCY = "050001";
  private static final String GROUNDS = "<b>ข้อมูลอยู่ที่หน้าแรกของ URL ที่ส่งไว้</b>";
  private static final String REASON = "URL ที่ส่งไว้ไม่แสดงองค์ประกอบที่กำหนด";

  @Test
  void an_agency_appeals_once_and_reads_what_was_decided() {
    operator.open("oit-scoring?lang=th");
    operator.field("rule:opensAt").fill("เมื่อวาน");
    operator.press("rule:save");
    assertThat(operator.field("rule:opensAtWrong")).not().isEmpty();
    assertThat(person.look("oit-scoring", "th")).isEmpty();
    operator.field("rule:opensAt").fill("1/4/2563 08:30");
    operator.field("rule:closesAt").fill("30/9/2599 16:30");
    operator.press("rule:save");
    assertThat(operator.message()).containsText("บันทึกวิธีให้คะแนนแล้ว");

    try (var one = browser.open(server)) {
      var clerk = new ConsolePages(one).signIn(server.accounts().administratorOf(AGENCY));
      clerk.open("disclosures");
      clerk.page().getByTestId("appeals").click();
      var file = clerk.page().locator("[data-testid^='file-o']").first();
      var item = file.getAttribute("data-testid").substring("file-".length());
      file.click();
      assertThat(clerk.page().getByTestId("item-" + item).locator(".wrong")).isVisible();
      clerk.page().getByTestId("grounds-" + item).fill(GROUNDS);
      assertThat(one.look("appeals", "th")).isEmpty();
      clerk.page().getByTestId("file-" + item).click();
      assertThat(clerk.message()).containsText("ยื่นอุทธรณ์แล้ว");
      assertThat(clerk.page().getByTestId("file-" + item)).hasCount(0);
      assertThat(clerk.page().getByTestId("item-" + item)).containsText(GROUNDS);

      decide(item);
      clerk.open("appeals?lang=en");
      assertThat(clerk.page().getByTestId("item-" + item)).containsText(REASON);
      assertThat(one.look("appeals", "en")).isEmpty();
      one.assertAtHome();
    }
  }

  private void decide(String item) {
    operator.open("oit-scoring");
    operator.page().getByTestId("decide-" + AGENCY + "-" + item).click();
    assertThat(operator.page().getByTestId("appeal")).containsText(GROUNDS);
    operator.press("decide:submit");
    assertThat(operator.field("decide:scoreWrong")).not().isEmpty();
    assertThat(person.look("oit-decision", "th")).isEmpty();
    operator.page().locator("[id='decide'] input[type=radio][value='0']").check();
    operator.field("decide:reason").fill(REASON);
    operator.press("decide:submit");
    operator.page().waitForURL(compile("/console/oit-scoring$"));
    assertThat(operator.page().getByTestId("decide-" + AGENCY + "-" + item)).hasCount(0);
  }

  @ParameterizedTest
  @CsvSource({"th", "en"})
  void the_calibration_has_a_table_with_bars(String language) {
    operator.open("oit-calibration?lang=" + language);
    var assessor = operator.page().locator("tbody a").first();
    var name = assessor.textContent();
    assessor.click();
    assertThat(operator.page().locator("#itemsTitle")).containsText(name);
    assertThat(operator.page().locator("tbody progress").last()).isVisible();
    assertThat(person.look("oit-calibration", language)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"th", "en"})
  void an_assessor_sees_answer_and_findings_side_by_side(String language) {
    try (var one = browser.open(server)) {
      var assessor = new ConsolePages(one).signIn(server.accounts().of("ASSESSOR"));
      assessor.open("assess?lang=" + language);
      assertThat(assessor.page().getByTestId("scored-" + AGENCY)).containsText("43");
      assertThat(one.look("assess", language)).isEmpty();
      assessor.open("assess-agency?agency=" + AGENCY + "&lang=" + language);
      assertThat(one.look("assess-agency", language)).isEmpty();
    }
  }
}
