package org.openita.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;

/** What an agency does with its published result. */
final class ImprovementSteps {

  /** Those that the executive reads. */
  static final List<String> PAGES = List.of("improvement-plan", "improvement-report");

  /** Those that the administrator fills in. */
  static final List<String> FORMS_OF_A_PLAN =
      List.of("improvement-outline", "improvement-measure?number=1");

  /** Those that the administrator fills in once the plan has been approved. */
  static final List<String> FORMS_OF_A_REPORT =
      List.of("improvement-progress?measure=1&period=MONTHS_6");

  private ImprovementSteps() {}

  /** Forgets the follow-up at first, and loses nothing by it. */
  static void analyse(ConsolePages administrator) {
    administrator.open("improvement-plan");
    administrator.page().getByTestId("edit-analysis").click();
    var analysis = "ข้อมูลบางส่วนยังไม่ได้เปิดเผย\nสาเหตุคือไม่มีผู้รับผิดชอบเว็บไซต์";
    administrator.field("part:analysis").fill(analysis);
    administrator.press("part:save");
    assertThat(administrator.field("part:followUpWrong")).containsText("โปรด");
    assertThat(administrator.field("part:analysis")).hasValue(analysis);
    administrator.field("part:followUp").selectOption("HALF_YEARLY");
    administrator.press("part:save");
    assertThat(administrator.message()).containsText("บันทึกแล้ว");
    assertThat(administrator.page().getByTestId("analysis")).containsText("ยังไม่ได้เปิดเผย");
  }

  /** One for each weak indicator, and one at least. */
  static void setMeasures(ConsolePages administrator) {
    var unanswered = administrator.page().getByTestId("unanswered").locator("a");
    int weak = unanswered.count();
    for (int left = weak; left > 0; left--) {
      unanswered.first().click();
      fillMeasure(administrator, "31/09/2564");
      assertThat(administrator.field("part:endsOnWrong")).containsText("วันที่");
      administrator.field("part:endsOn").fill("๓๐/๐๙/๒๕๖๔");
      administrator.press("part:save");
      assertThat(unanswered).hasCount(left - 1);
    }
    administrator.page().getByTestId("add-measure").click();
    fillMeasure(administrator, "30/09/2564");
    assertThat(administrator.page().getByTestId("measure-" + (weak + 1))).isVisible();
  }

  private static void fillMeasure(ConsolePages administrator, String endsOn) {
    administrator.field("part:title").fill("จัดระบบผู้รับผิดชอบเว็บไซต์");
    administrator.field("part:steps").fill("1. แต่งตั้งผู้รับผิดชอบ\n2. ปรับปรุงเว็บไซต์ทุกเดือน");
    administrator.field("part:startsOn").fill("01/10/2563");
    administrator.field("part:endsOn").fill(endsOn);
    administrator.field("part:units").fill("สำนักปลัด");
    administrator.press("part:save");
  }

  static void correct(ConsolePages administrator) {
    administrator.page().getByTestId("edit-measure-1").click();
    administrator.field("part:units").fill("สำนักปลัด และกองยุทธศาสตร์");
    administrator.press("part:save");
    assertThat(administrator.page().getByTestId("measure-1")).containsText("กองยุทธศาสตร์");
  }

  /** Fills in what is still open, entry by entry. */
  static void report(ConsolePages administrator) {
    administrator.open("improvement-report");
    int entries = administrator.page().locator("[data-testid^='edit-progress-']").count();
    for (int entry = 0; entry < entries; entry++) {
      administrator.page().locator("[data-testid^='edit-progress-']").nth(entry).click();
      administrator.field("part:done").fill("แต่งตั้งผู้รับผิดชอบแล้ว");
      administrator.field("part:output").fill("คำสั่งแต่งตั้ง 1 ฉบับ");
      administrator.field("part:outcome").fill("ข้อมูลบนเว็บไซต์เป็นปัจจุบัน");
      administrator.press("part:save");
      assertThat(administrator.page().getByTestId("counts")).containsText((entry + 1) + " ");
    }
  }

  /** Hands it in, with the double click of an impatient hand. */
  static void submit(ConsolePages administrator) {
    administrator.button("decision:submit").dblclick();
    administrator.assertState("SUBMITTED");
    assertThat(administrator.page().locator("#messages .error")).hasCount(0);
  }
}
