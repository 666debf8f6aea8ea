package org.openita.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The page on which an agency states how many stakeholders it has.
 *
 * @param place last part of its address
 * @param field name of the number
 */
record StakeholderSteps(String place, String field) {

  static final StakeholderSteps INTERNAL =
      new StakeholderSteps("internal-stakeholders", "headcount");
  static final StakeholderSteps EXTERNAL =
      new StakeholderSteps("external-stakeholders", "estimate");

  /** What the desk of an agency shows by itself of something owed. */
  static void assertOwed(ConsolePages person, String step, String standing) {
    assertThat(person.page().getByTestId("owed-" + step)).hasAttribute("data-standing", standing);
  }

  /** Types the number and looks at the minimum sample that appears. */
  void fill(ConsolePages administrator, String people, String minimum) {
    administrator.open(place);
    administrator.assertState("DRAFT");
    administrator
        .page()
        .waitForResponse(
            answer -> answer.request().method().equals("POST"),
            () -> administrator.field("stakeholders:" + field).fill(people));
    assertThat(administrator.page().getByTestId("minimum")).containsText(minimum);
  }

  /** Hands it in, with the double click of an impatient hand. */
  void submitTwice(ConsolePages administrator) {
    administrator.button("stakeholders:submit").dblclick();
    administrator.assertState("SUBMITTED");
    assertThat(administrator.page().locator("#messages .error")).hasCount(0);
  }

  void save(ConsolePages administrator) {
    administrator.press("stakeholders:save");
    assertThat(administrator.message()).isVisible();
  }

  void submit(ConsolePages administrator) {
    administrator.press("stakeholders:submit");
    administrator.assertState("SUBMITTED");
  }
}
