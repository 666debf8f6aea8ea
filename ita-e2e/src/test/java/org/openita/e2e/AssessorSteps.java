package org.openita.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** What an assessor does with the disclosures of an agency. */
final class AssessorSteps {

  private AssessorSteps() {}

  /** Scores all items; one of them scores nothing, for a reason. */
  static void scoreAll(ConsolePages assessor, String agencyCode, String missing) {
    assessor.open("assess");
    assessor.page().getByTestId("assess-" + agencyCode).click();
    for (var item : DisclosureSteps.items()) {
      boolean there = !item.equals(missing);
      if (there) {
        findEverything(assessor, item);
      } else {
        refusedWithoutComment(assessor, item);
        assessor.page().getByTestId("comment-" + item).fill("ไม่พบรายงานบนเว็บไซต์ของหน่วยงาน");
      }
      assessor.page().getByTestId("save-" + item).click();
      assertThat(DisclosureSteps.row(assessor, item)).hasAttribute("data-state", "scored");
    }
    assertThat(assessor.page().getByTestId("counts")).containsText("43 จาก 43");
  }

  /** Saves an item without having found anything or said why: told beside it, nothing is kept. */
  static void refusedWithoutChoice(ConsolePages assessor, String agencyCode, String item) {
    assessor.open("assess-agency?agency=" + agencyCode);
    assessor.page().getByTestId("save-" + item).click();
    assertThat(DisclosureSteps.row(assessor, item)).containsText("โปรดระบุเหตุผลเมื่อไม่ให้คะแนน");
    assertThat(DisclosureSteps.row(assessor, item)).hasAttribute("data-state", "unscored");
  }

  private static void refusedWithoutComment(ConsolePages assessor, String item) {
    assessor.page().getByTestId("save-" + item).click();
    assertThat(DisclosureSteps.row(assessor, item)).containsText("โปรดระบุเหตุผลเมื่อไม่ให้คะแนน");
    assertThat(DisclosureSteps.row(assessor, item)).hasAttribute("data-state", "unscored");
  }

  private static void findEverything(ConsolePages assessor, String item) {
    assessor.page().getByTestId("way-" + item).check();
    for (var component : assessor.page().getByTestId("found-" + item).locator("input").all()) {
      component.check();
    }
  }
}
