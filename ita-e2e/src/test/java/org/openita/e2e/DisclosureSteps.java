package org.openita.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.regex.Pattern.compile;

import com.microsoft.playwright.Locator;
import java.util.List;

/** The pages of OIT, for the three who work on it. */
final class DisclosureSteps {

  private DisclosureSteps() {}

  static List<String> items() {
    return Form2563.items("OIT").stream().map(Form2563.Item::code).toList();
  }

  /** Answers one item after the other, going on by the button each time. */
  static void answerAll(ConsolePages administrator, String withheld) {
    administrator.open("disclosure?item=o1");
    for (var item : items()) {
      administrator.assertHeading(item + " ");
      answer(administrator, item, !item.equals(withheld));
      administrator.press("disclosure:saveAndNext");
      assertThat(administrator.message()).containsText(item);
      administrator
          .page()
          .waitForURL(
              compile(item.equals("o43") ? "/console/disclosures$" : "\\?item=(?!" + item + "$)"));
    }
  }

  static void answer(ConsolePages administrator, String item, boolean disclosed) {
    var choices = administrator.page().locator("[id='disclosure'] input[type=radio]");
    choices.nth(disclosed ? 0 : 1).check();
    if (disclosed) {
      administrator
          .field("disclosure:urls")
          .fill(
              "https://www.example.go.th/ita/"
                  + item
                  + "\nhttps://www.example.go.th/ข้อมูล/"
                  + item);
    } else {
      administrator
          .field("disclosure:explanation")
          .fill("ข้อมูลอยู่ระหว่างการพิจารณาตามพระราชบัญญัติข้อมูลข่าวสารของราชการ");
    }
  }

  /** Corrects one item and goes back to the list. */
  static void correct(ConsolePages administrator, String item, String reason) {
    administrator.open("disclosures");
    administrator.page().getByTestId("edit-" + item).click();
    administrator.assertHeading(item + " ");
    assertThat(administrator.page().locator("main")).containsText(reason);
    administrator.field("disclosure:urls").fill("https://www.example.go.th/corrected/" + item);
    administrator.press("disclosure:save");
    administrator.page().waitForURL(compile("/console/disclosures$"));
  }

  static void pass(ConsolePages executive, String item) {
    var page = executive.page();
    page.getByTestId("pass-" + item).click();
    assertThat(row(executive, item)).hasAttribute("data-state", "PASS");
  }

  static void fail(ConsolePages executive, String item, String comment) {
    executive.page().getByTestId("comment-" + item).fill(comment);
    executive.page().getByTestId("fail-" + item).click();
    assertThat(row(executive, item)).hasAttribute("data-state", "FAIL");
  }

  static Locator row(ConsolePages person, String item) {
    return person.page().getByTestId("item-" + item);
  }

  static void submit(ConsolePages administrator) {
    administrator.open("disclosures");
    administrator.button("decision:submit").dblclick();
    administrator.assertState("SUBMITTED");
    assertThat(administrator.page().locator("#messages .error")).hasCount(0);
  }
}
