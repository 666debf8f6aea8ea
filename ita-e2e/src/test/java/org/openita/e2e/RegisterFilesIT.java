package org.openita.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The register as a file in the console. Each test has agencies to itself, codes with 18. */
class RegisterFilesIT extends AtOperatorsDesk {

  private static final String HEADING =
      "code,nameTh,nameEn,type,ministry,parent,province,groupException,supervisorException,"
          + "exceptionReason,website,address,phone,email,validFrom,validTo\n";

  private final List<String> findings = new ArrayList<>();

  @Test
  void what_is_exported_is_taken_in_unchanged() throws IOException {
    for (var format : List.of("xlsx", "csv")) {
      operator.open("register-files");
      var export =
          person.page().waitForDownload(person.page().getByTestId("export-" + format)::click);
      assertThat(export.suggestedFilename()).isEqualTo("register." + format);
      send(operator, export.suggestedFilename(), Files.readAllBytes(export.path()));
      assertThat(counts(operator)).containsText("ใหม่ 0 แถว เปลี่ยนแปลง 0 แถว");
      assertThat(counts(operator)).containsText("ไม่ผ่าน 0 แถว");
      operator.assertNoButton("decision:confirm");
    }
    operator.open("register-files");
    var template = person.page().waitForDownload(person.page().getByTestId("template-xlsx")::click);
    send(operator, "template.xlsx", Files.readAllBytes(template.path()));
    assertThat(problems(operator)).containsText("ไม่มีข้อมูลในไฟล์นอกจากหัวคอลัมน์");
  }

  @Test
  void a_file_is_looked_at_row_by_row_and_then_taken_in_whole() {
    RegisterSteps.add(operator, "180001", "องค์การบริหารส่วนตำบลก่อนนำเข้า", "ชัยภูมิ");
    operator.open("register-files");
    look("register-files");
    send(
        operator,
        "ทะเบียน.csv",
        row("180001", "เทศบาลตำบลหลังนำเข้า", "ชัยภูมิ")
            + row("180002", "หน่วยงานใหม่", "ชัยภูมิ"));
    assertThat(counts(operator)).containsText("ใหม่ 1 แถว เปลี่ยนแปลง 1 แถว");
    assertThat(rowOf("180001").locator("del")).hasText("องค์การบริหารส่วนตำบลก่อนนำเข้า");
    assertThat(rowOf("180001").locator("ins")).hasText("เทศบาลตำบลหลังนำเข้า");
    look("register-file");
    var address = person.path();
    person.page().getByTestId("rows-NEW").click();
    assertThat(rowOf("180001")).hasCount(0);
    assertThat(rowOf("180002")).isVisible();
    person.go(address);
    operator.button("decision:confirm").dblclick();
    awaitState(operator, "นำเข้าแล้วทั้งไฟล์");
    look("register-file-applied");
    operator.open("register-agency?agency=180001");
    operator.assertHeading("เทศบาลตำบลหลังนำเข้า");
    operator.open("register-agency?agency=180002");
    operator.assertHeading("หน่วยงานใหม่");
    assertThat(findings).isEmpty();
  }

  @Test
  void a_row_that_is_refused_tells_its_cell_and_keeps_the_others_out() {
    send(
        operator,
        "refused.csv",
        row("180011", "หน่วยงานถูกต้อง", "ชัยภูมิ")
            + row("180012", "หน่วยงานผิด", "เมืองไทย")
            + row("=1+1", "สูตร", "ชัยภูมิ")
            + row("180011", "รหัสซ้ำ", "ชัยภูมิ"));
    assertThat(counts(operator)).containsText("ไม่ผ่าน 3 แถว");
    operator.assertNoButton("decision:confirm");
    person.page().getByTestId("rows-REFUSED").click();
    assertThat(rowOf("180012")).containsText("G3");
    assertThat(rowOf("สูตร")).containsText("A4");
    assertThat(rowOf("รหัสซ้ำ")).containsText("A5");
    look("register-file-refused");
    var register = new ConsolePages(person);
    RegisterSteps.search(register, "180011", "", "");
    assertThat(person.page().locator("tbody")).containsText("ไม่พบหน่วยงาน");
    assertThat(findings).isEmpty();
  }

  @Test
  void of_two_operators_one_takes_the_file_in_and_the_other_is_told() {
    send(operator, "twice.csv", row("180021", "ของสองคน", "ชัยภูมิ"));
    var address = person.path();
    try (var somebody = browser.open(server)) {
      var second = new ConsolePages(somebody).signIn(server.accounts().of("OPERATOR"));
      somebody.go(address);
      assertThat(second.button("decision:confirm")).isVisible();
      operator.press("decision:confirm");
      awaitState(operator, "นำเข้าแล้วทั้งไฟล์");
      second.press("decision:confirm");
      assertThat(second.message()).containsText("ยังดำเนินการกับไฟล์นี้ไม่ได้");
    }
    person.go(address);
    awaitState(operator, "นำเข้าแล้วทั้งไฟล์");
  }

  @Test
  void a_file_older_than_the_register_is_not_taken_in_until_it_is_checked_again() {
    RegisterSteps.add(operator, "180031", "องค์การบริหารส่วนตำบลเดิม", "ชัยภูมิ");
    send(operator, "stale.csv", row("180031", "ชื่อจากไฟล์", "ชัยภูมิ"));
    var address = person.path();
    RegisterSteps.rename(operator, "180031", "ชื่อที่แก้ระหว่างนั้น", "2563");
    person.go(address);
    operator.press("decision:confirm");
    awaitState(operator, "ต้องตรวจอีกครั้ง");
    assertThat(person.page().getByTestId("trouble")).containsText("แม้แต่แถวเดียว");
    look("register-file-stale");
    operator.press("decision:again");
    awaitState(operator, "รอการตัดสินใจ");
    assertThat(rowOf("180031").locator("del")).hasText("ชื่อที่แก้ระหว่างนั้น");
    operator.press("decision:discard");
    awaitState(operator, "ไม่นำเข้า");
    operator.open("register-agency?agency=180031");
    operator.assertHeading("ชื่อที่แก้ระหว่างนั้น");
    assertThat(findings).isEmpty();
  }

  @Test
  void what_is_no_table_is_refused_with_a_reason_in_either_language() throws IOException {
    operator.open("register-files");
    var export = person.page().waitForDownload(person.page().getByTestId("export-xlsx")::click);
    var workbook = Files.readAllBytes(export.path());
    send(operator, "cut.xlsx", Arrays.copyOf(workbook, workbook.length / 2));
    assertThat(problems(operator)).isVisible();
    send(operator, "old.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 1});
    assertThat(problems(operator)).isVisible();
    send(operator, "picture.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    assertThat(problems(operator)).isVisible();
    send(operator, "large.csv", new byte[21 << 20]);
    assertThat(problems(operator)).containsText("20");
    send(operator, "columns.csv", "ชื่อ,ที่อยู่\nก,ข\n".getBytes(UTF_8));
    assertThat(problems(operator)).containsText("หัวคอลัมน์");
    findings.addAll(person.look("register-file-unreadable", "th"));
    person.page().getByTestId("language").click();
    assertThat(problems(operator)).containsText("column title");
    findings.addAll(person.look("register-file-unreadable", "en"));
    person.page().getByTestId("language").click();
    assertThat(findings).isEmpty();
  }

  @Test
  void the_workbook_of_another_name_is_read_by_what_it_is() throws IOException {
    operator.open("register-files");
    var export = person.page().waitForDownload(person.page().getByTestId("export-xlsx")::click);
    send(operator, "register.csv", Files.readAllBytes(export.path()));
    assertThat(counts(operator)).containsText("ไม่ผ่าน 0 แถว");
  }

  @Test
  void thai_of_old_is_read_when_the_operator_says_so() {
    var thai = Charset.forName("x-windows-874");
    operator.open("register-files");
    operator.field("send:encoding").selectOption("x-windows-874");
    choose("thai.csv", (HEADING + row("180041", "เทศบาลเก่า", "ชัยภูมิ")).getBytes(thai));
    operator.press("send:submit");
    awaitState(operator, "รอการตัดสินใจ");
    assertThat(rowOf("180041")).containsText("เทศบาลเก่า");
  }

  @Test
  void nothing_is_sent_without_a_file_or_with_an_empty_one_or_for_a_year_that_is_none() {
    operator.open("register-files");
    operator.press("send:submit");
    assertThat(operator.field("send:fileWrong")).containsText("โปรดเลือกไฟล์ที่มีข้อมูล");
    operator.open("register-files");
    choose("empty.csv", new byte[0]);
    operator.press("send:submit");
    assertThat(operator.field("send:fileWrong")).containsText("โปรดเลือกไฟล์ที่มีข้อมูล");
    operator.field("send:from").fill("63");
    choose("a.csv", HEADING.getBytes(UTF_8));
    operator.press("send:submit");
    assertThat(operator.field("send:fromWrong")).containsText("พุทธศักราช");
  }

  @Test
  void a_supervising_body_takes_its_own_agencies_home_and_sends_nothing() throws IOException {
    try (var somebody = browser.open(server)) {
      var supervisor = new ConsolePages(somebody).signIn(server.accounts().user("supervisor-dla"));
      for (var hidden : List.of("register-files", "register-file?id=1", "register-template.csv")) {
        var answer = somebody.page().navigate(server.address("/console/" + hidden).toString());
        assertThat(answer.status()).as(hidden).isEqualTo(404);
      }
      supervisor.open("agencies");
      var export =
          somebody.page().waitForDownload(somebody.page().getByTestId("export-csv")::click);
      assertThat(Files.readAllLines(export.path()).stream().skip(1))
          .isNotEmpty()
          .allMatch(line -> line.endsWith("กรมส่งเสริมการปกครองท้องถิ่น"));
    }
  }

  private static String row(String code, String name, String province) {
    return code + "," + name + ",,องค์การบริหารส่วนตำบล,,," + province + ",,,,,,,,2563,\n";
  }

  private void send(ConsolePages somebody, String name, String rows) {
    send(somebody, name, (HEADING + rows).getBytes(UTF_8));
  }

  /** Sends a file and waits until it has been checked. */
  private void send(ConsolePages somebody, String name, byte[] content) {
    somebody.open("register-files");
    choose(name, content);
    somebody.press("send:submit");
    somebody.assertHeading("ไฟล์ที่จะนำเข้าทะเบียน");
    assertThat(somebody.button("decision:cancel")).hasCount(0, patient());
  }

  private void choose(String name, byte[] content) {
    operator.field("send:file").setInputFiles(new FilePayload(name, "text/csv", content));
  }

  private static LocatorAssertions.HasCountOptions patient() {
    return new LocatorAssertions.HasCountOptions().setTimeout(60_000);
  }

  private static void awaitState(ConsolePages somebody, String state) {
    assertThat(somebody.page().getByTestId("state"))
        .containsText(state, new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
  }

  private static Locator counts(ConsolePages somebody) {
    return somebody.page().getByTestId("counts");
  }

  private static Locator problems(ConsolePages somebody) {
    return somebody.page().getByTestId("problems");
  }

  private Locator rowOf(String text) {
    return person.page().locator("tbody tr", new Page.LocatorOptions().setHasText(text));
  }

  private void look(String name) {
    findings.addAll(person.look(name, "th"));
  }
}
