package org.openita.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.chrono.ThaiBuddhistDate;
import java.time.format.DateTimeFormatter;

/** What an operator of the NACC does with the cycle. */
final class OperatorSteps {

  private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");

  private OperatorSteps() {}

  /** Lets an activity end in the past, typed with Thai digits. */
  static void close(ConsolePages operator, String activity) {
    setWindow(operator, activity, "๐๑/๐๔/๒๕๖๓ ๐๙:๐๐", "๓๑/๐๕/๒๕๖๓ ๑๖:๓๐");
    assertThat(operator.page().getByTestId("window-" + activity))
        .hasAttribute("data-state", "after");
  }

  /** Lets an activity last for another month. */
  static void open(ConsolePages operator, String activity) {
    var end = ThaiBuddhistDate.from(LocalDate.now(THAILAND).plusMonths(1));
    var closes = DateTimeFormatter.ofPattern("dd/MM/yyyy").format(end) + " 16:30";
    setWindow(operator, activity, "01/04/2563 09:00", closes);
    assertThat(operator.page().getByTestId("window-" + activity))
        .hasAttribute("data-state", "open");
  }

  private static void setWindow(
      ConsolePages operator, String activity, String opens, String closes) {
    operator.open("timeline");
    operator.assertHeading("กรอบระยะเวลาการประเมิน");
    operator.page().getByTestId("change-" + activity).click();
    operator.page().locator("[id='change:opensAt']").fill(opens);
    operator.page().locator("[id='change:closesAt']").fill(closes);
    operator.page().getByTestId("look").click();
    operator.page().getByTestId("save").click();
    assertThat(operator.message()).containsText("บันทึกกรอบระยะเวลา");
  }

  static void score(ConsolePages operator) {
    operator.open("scoring");
    operator.button("scoring:score").dblclick();
    assertThat(operator.message()).containsText("ประมวลผลคะแนนเสร็จแล้ว");
    assertThat(operator.page().getByTestId("runs").locator("tbody tr").first()).isVisible();
  }

  /** Publishes the latest run. */
  static void publish(ConsolePages operator) {
    operator.open("scoring");
    operator.page().locator("[data-testid^='publish-']").first().click();
    operator.button("publish:submit").click();
    assertThat(operator.message()).containsText("ประกาศผลแล้ว");
    assertThat(operator.page().getByTestId("edition")).isVisible();
  }
}
