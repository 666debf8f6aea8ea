package org.openita.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The sample list of external stakeholders: one by one, and by the template of the system. */
class SampleListIT extends AtBrowser {

  private static final String SERVICE = "ขออนุญาตก่อสร้าง";

  @Test
  void a_list_grows_one_by_one_and_by_a_file_and_is_emptied(LaunchedServer server) {
    try (var person = browser.open(server)) {
      var clerk = clerk(server, person).open("external-stakeholders");
      clerk.page().getByTestId("sample-list").click();
      assertThat(clerk.page().locator("main")).containsText("ยังไม่มีรายชื่อ");
      look(person, "sample-list-empty");

      add(clerk, "สมชาย ใจดี", "๐๘๑ ๒๓๔ ๕๖๗๘");
      assertThat(clerk.message()).containsText("เพิ่มรายชื่อแล้ว");
      add(clerk, "สมชาย  ใจดี", "12");
      assertThat(clerk.field("entry:phoneWrong")).containsText("9 ถึง 15 หลัก");
      assertThat(person.look("sample-entry-wrong", "th")).isEmpty();
      clerk.field("entry:phone").fill("021234567");
      clerk.press("entry:save");
      assertThat(clerk.field("entry:nameWrong")).containsText("มีชื่อนี้อยู่ในรายชื่อแล้ว");

      var template = template(clerk.open("sample-list"));
      send(
          clerk,
          new TemplateFile(template)
              .row("ก", "บุคคล", "1", "", SERVICE)
              .row("ข", "บุคคล", "021234567", "", SERVICE)
              .bytes());
      assertThat(clerk.page().getByTestId("waiting")).containsText("ต้องแก้ไข 1 แถว");
      assertThat(clerk.page().getByTestId("problems")).containsText("C2");
      look(person, "sample-list-problems");
      clerk.open("sample-list").press("decide:take");
      assertThat(clerk.page().getByTestId("applied")).containsText("1 ราย");
      assertThat(rows(clerk)).hasCount(2);
      look(person, "sample-list");
      clerk.open("sample-list").press("undoForm:undo");
      assertThat(clerk.message()).containsText("เลิกทำการนำเข้าครั้งล่าสุดแล้ว");
      assertThat(rows(clerk)).hasCount(1);

      find(clerk, "0812345678");
      assertThat(rows(clerk)).containsText("สมชาย ใจดี");
      assertThat(person.path()).doesNotContain("0812345678");
      find(clerk, "สมชาย");
      assertThat(clerk.page().locator("main")).containsText("ไม่พบรายชื่อที่ค้นหา");

      clerk.open("sample-list").press("removeAll:remove");
      assertThat(clerk.field("removeAll:sureWrong")).containsText("โปรดยืนยัน");
      clerk.field("removeAll:sure").check();
      clerk.press("removeAll:remove");
      assertThat(clerk.message()).containsText("ลบรายชื่อทั้งหมดแล้ว");
    }
  }

  /** Nothing is kept, for other walks need an agency that has stated nothing. */
  @Test
  void a_surprising_headcount_is_asked_about(LaunchedServer server) {
    try (var person = browser.open(server)) {
      var clerk = clerk(server, person).open("internal-stakeholders");
      assertThat(clerk.page().getByTestId("doubt")).hasCount(0);
      clerk.field("stakeholders:headcount").fill("600000");
      assertThat(clerk.page().getByTestId("doubt")).containsText("มากกว่าหน่วยงานที่ใหญ่ที่สุด");
      clerk.press("stakeholders:save");
      assertThat(clerk.field("stakeholders:confirmedWrong")).containsText("โปรดยืนยัน");
      assertThat(clerk.field("stakeholders:headcount")).hasValue("600000");
      assertThat(person.look("headcount-doubt", "th")).isEmpty();
    }
  }

  @Test
  void the_operator_sets_how_long_lists_are_kept(LaunchedServer server) {
    try (var person = browser.open(server)) {
      var operator =
          new ConsolePages(person)
              .signIn(server.accounts().of("OPERATOR"))
              .open("sample-retention");
      operator.field("retention:days").fill("0");
      operator.press("retention:save");
      assertThat(operator.field("retention:daysWrong")).containsText("1 ถึง 3,650");
      operator.field("retention:days").fill("400");
      operator.field("retention:reason").fill("ยังมีข้อโต้แย้ง");
      operator.press("retention:save");
      assertThat(operator.message()).containsText("บันทึกระยะเวลาจัดเก็บแล้ว");
      assertThat(person.look("sample-retention", "th")).isEmpty();
      person.go("/console/sample-retention?lang=en");
      assertThat(person.look("sample-retention", "en")).isEmpty();
    }
  }

  @Test
  void a_file_that_is_not_the_template_is_told_beside_its_field(LaunchedServer server) {
    try (var person = browser.open(server)) {
      var clerk = clerk(server, person).open("sample-list");
      send(clerk, "ชื่อ,โทรศัพท์".getBytes(java.nio.charset.StandardCharsets.UTF_8));
      assertThat(clerk.field("fileForm:fileWrong")).containsText("ไม่ใช่แม่แบบ");
      assertThat(person.look("sample-list-no-template", "th")).isEmpty();
    }
  }

  @Test
  void who_may_not_know_the_people_finds_no_page(LaunchedServer server) {
    try (var person = browser.open(server)) {
      new ConsolePages(person).signIn(server.accounts().of("SUPERVISOR"));
      var address = server.address("/console/sample-list");
      assertThat(person.page().navigate(address.toString()).status()).isEqualTo(404);
    }
  }

  private static ConsolePages clerk(LaunchedServer server, Person person) {
    return new ConsolePages(person)
        .signIn(server.accounts().administratorOf(server.accounts().freshAgency()));
  }

  private static void look(Person person, String name) {
    assertThat(person.look(name, "th")).isEmpty();
    person.go("/console/sample-list?lang=en");
    assertThat(person.look(name, "en")).isEmpty();
    person.go("/console/sample-list?lang=th");
  }

  private static void add(ConsolePages clerk, String name, String phone) {
    clerk.open("sample-list").page().getByTestId("add-sample").click();
    clerk.field("entry:name").fill(name);
    clerk.field("entry:kind").selectOption("PERSON");
    clerk.field("entry:phone").fill(phone);
    clerk.field("entry:service").fill(SERVICE);
    clerk.press("entry:save");
  }

  private static Path template(ConsolePages clerk) {
    return clerk.page().waitForDownload(() -> clerk.page().getByTestId("template").click()).path();
  }

  private static void send(ConsolePages clerk, byte[] content) {
    clerk
        .field("fileForm:file")
        .setInputFiles(new FilePayload("รายชื่อ.xlsx", "application/octet-stream", content));
    clerk.button("fileForm:send").click();
    clerk.page().waitForLoadState();
  }

  private static void find(ConsolePages clerk, String whom) {
    clerk.open("sample-list").field("search:whom").fill(whom);
    clerk.button("search:submit").click();
    clerk.page().waitForLoadState();
  }

  private static Locator rows(ConsolePages clerk) {
    return clerk.page().locator("[id='samples:table_data'] > tr");
  }
}
