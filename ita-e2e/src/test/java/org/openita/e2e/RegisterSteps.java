package org.openita.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.SelectOption;

/** What an operator does to the register. */
final class RegisterSteps {

  private RegisterSteps() {}

  /** Types a subdistrict administrative organisation of a province into the form for a new one. */
  static void fillIn(ConsolePages operator, String code, String name, String province) {
    operator.field("register:code").fill(code);
    operator.field("register:nameTh").fill(name);
    operator.field("register:type").selectOption("SAO");
    operator.field("register:province").selectOption(new SelectOption().setLabel(province));
  }

  static void add(ConsolePages operator, String code, String name, String province) {
    operator.open("edit-agency");
    fillIn(operator, code, name, province);
    operator.button("register:save").dblclick();
    assertThat(operator.message()).containsText("บันทึกข้อมูลหน่วยงานแล้ว");
    operator.assertHeading(name);
  }

  static void rename(ConsolePages operator, String code, String name, String from) {
    operator.open("edit-agency?agency=" + code);
    operator.field("register:nameTh").fill(name);
    operator.field("register:from").fill(from);
    operator.press("register:save");
    operator.assertHeading(name);
  }

  /** Looks for agencies by the filters of the page; empty ones are left as they are. */
  static void search(ConsolePages person, String text, String type, String scope) {
    person.open("agencies");
    person.field("search:q").fill(text);
    if (!type.isEmpty()) {
      person.field("search:type").selectOption(type);
    }
    if (!scope.isEmpty()) {
      person.field("search:scope").selectOption(scope);
    }
    person.press("search:submit");
    person.page().waitForLoadState();
  }
}
