package org.openita.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The register in the console. Each test has agencies to itself, codes beginning with 19. */
class RegistryIT extends AtOperatorsDesk {

  private static final String PROVINCE = "ชัยภูมิ";

  private final List<String> findings = new ArrayList<>();

  @Test
  void an_agency_is_entered_once_and_what_is_wrong_is_said_beside_the_field() {
    operator.open("edit-agency");
    RegisterSteps.fillIn(operator, "12", "", PROVINCE);
    operator.field("register:website").fill("www.example.go.th");
    operator.press("register:save");
    assertThat(wrong("nameTh")).isVisible();
    assertThat(wrong("code")).containsText("4 ถึง 12 หลัก");
    assertThat(wrong("website")).containsText("http");
    look("agency-refused");
    operator.field("register:code").fill("๑๙๐๐๐๑");
    operator.field("register:nameTh").fill("องค์การบริหารส่วนตำบลหนองโดนใหม่");
    operator.field("register:website").fill("https://www.example.go.th");
    operator.button("register:save").dblclick();
    operator.assertHeading("องค์การบริหารส่วนตำบลหนองโดนใหม่");
    assertThat(person.page().getByTestId("place")).containsText(PROVINCE);
    look("agency-entered");
    operator.open("edit-agency");
    RegisterSteps.fillIn(operator, "190001", "องค์การบริหารส่วนตำบลอื่น", PROVINCE);
    operator.press("register:save");
    assertThat(wrong("code")).containsText("มีหน่วยงานรหัส 190001");
    assertNothingWrong();
  }

  @Test
  void agencies_are_found_by_any_part_of_a_name_in_either_language_and_the_address_tells_how() {
    RegisterSteps.search(operator, "anti-CORRUPTION", "", "");
    assertThat(row("010003")).isVisible();
    RegisterSteps.search(operator, "ส่งเสริม", "DEPARTMENT", "");
    assertThat(person.page().locator("tbody tr")).not().hasCount(0);
    assertThat(row("010003")).hasCount(0);
    var address = person.path();
    assertThat(address).contains("type=DEPARTMENT").contains("q=");
    person.go(address);
    assertThat(operator.field("search:q")).hasValue("ส่งเสริม");
    look("register");
    RegisterSteps.search(operator, "ไม่มีหน่วยงานชื่อนี้", "", "");
    assertThat(person.page().locator("tbody")).containsText("ไม่พบหน่วยงาน");
    look("register-empty");
    assertNothingWrong();
  }

  @Test
  void a_new_name_holds_from_its_year_on_and_the_old_one_is_still_found() {
    RegisterSteps.add(operator, "190010", "องค์การบริหารส่วนตำบลชื่อเก่า", PROVINCE);
    RegisterSteps.rename(operator, "190010", "เทศบาลตำบลชื่อใหม่", "2564");
    var periods = person.page().getByTestId("periods").locator("tbody tr");
    assertThat(periods).hasCount(2);
    assertThat(periods.first()).containsText("องค์การบริหารส่วนตำบลชื่อเก่า");
    look("agency-renamed");
    RegisterSteps.search(operator, "ตำบลชื่อเก่า", "", "");
    assertThat(row("190010")).containsText("เทศบาลตำบลชื่อใหม่");
    RegisterSteps.search(operator, "ตำบลชื่อเก่า", "", "2563");
    assertThat(row("190010")).containsText("องค์การบริหารส่วนตำบลชื่อเก่า");
    assertNothingWrong();
  }

  @Test
  void of_two_operators_the_second_is_told_and_loses_nothing() {
    RegisterSteps.add(operator, "190020", "องค์การบริหารส่วนตำบลสองคน", PROVINCE);
    try (var other = browser.open(server)) {
      var second = new ConsolePages(other).signIn(server.accounts().of("OPERATOR"));
      second.open("edit-agency?agency=190020");
      RegisterSteps.rename(operator, "190020", "องค์การบริหารส่วนตำบลคนแรก", "2563");
      second.field("register:nameTh").fill("องค์การบริหารส่วนตำบลคนที่สอง");
      second.press("register:save");
      assertThat(second.message()).containsText("มีผู้อื่นแก้ไข");
      assertThat(second.field("register:nameTh")).hasValue("องค์การบริหารส่วนตำบลคนที่สอง");
      second.press("register:save");
      second.assertHeading("องค์การบริหารส่วนตำบลคนที่สอง");
    }
  }

  @Test
  void agencies_merge_and_leave_and_their_past_stays() {
    RegisterSteps.add(operator, "190030", "องค์การบริหารส่วนตำบลหนึ่ง", PROVINCE);
    RegisterSteps.add(operator, "190031", "องค์การบริหารส่วนตำบลสอง", PROVINCE);
    RegisterSteps.add(operator, "190032", "เทศบาลตำบลหนึ่งสอง", PROVINCE);
    operator.open("reorganise-agency?agency=190030");
    look("reorganise");
    operator.field("merge:codes").fill("190031 999999");
    operator.field("merge:into").fill("190032");
    operator.press("merge:submit");
    assertThat(wrong("codes")).containsText("999999");
    operator.field("merge:codes").fill("190031");
    operator.button("merge:submit").dblclick();
    operator.assertHeading("องค์การบริหารส่วนตำบลหนึ่ง");
    assertThat(person.page().getByTestId("successions")).containsText("เทศบาลตำบลหนึ่งสอง");
    assertThat(person.page().getByTestId("not-assessed")).hasCount(0);
    look("agency-merged");
    RegisterSteps.search(operator, "19003", "", "2563");
    assertThat(row("190031")).isVisible();
    operator.open("reorganise-agency?agency=190032");
    operator.field("leave:last").fill("2562");
    operator.press("leave:submit");
    assertThat(wrong("last")).isVisible();
    assertNothingWrong();
  }

  @Test
  void a_plan_for_groups_is_looked_at_before_it_is_applied() {
    RegisterSteps.add(operator, "190040", "องค์การบริหารส่วนตำบลต่างกลุ่ม", PROVINCE);
    operator.open("groups");
    look("groups");
    person.page().getByTestId("province-36").selectOption("5");
    operator.press("groups:look");
    assertThat(person.page().getByTestId("lines")).containsText("190040");
    look("groups-preview");
    operator.open("groups");
    operator.field("groups:agency").fill("190040");
    operator.field("groups:group").selectOption("9");
    operator.field("groups:reason").fill("ตามมติคณะกรรมการ");
    operator.press("groups:add");
    assertThat(person.page().getByTestId("exceptions")).containsText("190040");
    operator.press("groups:look");
    assertThat(person.page().getByTestId("lines").locator("tbody tr")).hasCount(1);
    operator.button("groups:apply").dblclick();
    assertThat(operator.message()).containsText("จัดกลุ่มตามหลักเกณฑ์ใหม่แล้ว");
    operator.open("register-agency?agency=190040");
    assertThat(person.page().getByTestId("place")).containsText("ตามมติคณะกรรมการ");
    assertNothingWrong();
  }

  @Test
  void a_body_takes_over_a_type_in_one_province_after_a_look() {
    operator.open("supervision");
    look("supervision");
    operator.field("supervision:type").selectOption("SPECIAL_LOCAL");
    operator.field("supervision:province").selectOption("20");
    operator.field("supervision:supervisor").selectOption("PACC");
    operator.press("supervision:add");
    assertThat(person.page().getByTestId("areas")).containsText("ชลบุรี");
    operator.press("supervision:look");
    assertThat(person.page().getByTestId("lines")).containsText("เมืองพัทยา");
    look("supervision-preview");
    assertNothingWrong();
  }

  @Test
  void an_area_office_sees_its_area_only() {
    confine("supervisor-dla", "เชียงใหม่");
    try (var office = browser.open(server)) {
      var supervisor = new ConsolePages(office).signIn(server.accounts().user("supervisor-dla"));
      supervisor.open("agencies");
      assertThat(office.page().getByTestId("agency-120002")).isVisible();
      assertThat(office.page().getByTestId("agency-120001")).hasCount(0);
      findings.addAll(office.look("register-of-supervisor", "th"));
      supervisor.open("register-agency?agency=120002");
      supervisor.assertHeading("องค์การบริหารส่วนจังหวัดเชียงใหม่");
      for (var hidden : List.of("register-agency?agency=120001", "agency-status?agency=120001")) {
        var answer = office.page().navigate(server.address("/console/" + hidden).toString());
        assertThat(answer.status()).as(hidden).isEqualTo(404);
      }
    }
    confine("supervisor-dla", "เชียงใหม่");
    assertNothingWrong();
  }

  /** Chooses the province, or no longer where it has been chosen. */
  private void confine(String username, String province) {
    operator.open("supervisors");
    look("supervisors");
    person.page().getByTestId("area-" + username).click();
    person.page().locator("#area label", new Page.LocatorOptions().setHasText(province)).click();
    look("supervisor-area");
    operator.press("area:save");
    assertThat(operator.message()).containsText("กำหนดพื้นที่แล้ว");
  }

  @Test
  void an_assessor_does_not_see_the_agency_of_a_conflict_of_interest() {
    operator.open("assessors");
    look("assessors");
    person.page().getByTestId("assessor-assessor").click();
    operator.field("exclude:agency").fill("050003");
    operator.press("exclude:submit");
    assertThat(wrong("reason")).isVisible();
    operator.field("exclude:reason").fill("คู่สมรสทำงานในหน่วยงาน");
    operator.press("exclude:submit");
    assertThat(person.page().getByTestId("excluded")).containsText("คู่สมรส");
    look("assessor");
    try (var somebody = browser.open(server)) {
      new ConsolePages(somebody).signIn(server.accounts().user("assessor"));
      assertThat(status(somebody, "050003")).isEqualTo(404);
      assertThat(status(somebody, "050002")).isEqualTo(200);
    }
    person.page().getByTestId("excluded").getByRole(AriaRole.BUTTON).click();
    assertThat(operator.message()).containsText("ยกเลิกการห้ามตรวจแล้ว");
    operator.field("assignAgency:agency").fill("999999");
    operator.press("assignAgency:submit");
    assertThat(wrong("agency").first()).containsText("ไม่มีหน่วยงานรหัสนี้");
    assertNothingWrong();
  }

  private int status(Person somebody, String agency) {
    var address = server.address("/console/agency-status?agency=" + agency);
    return somebody.page().navigate(address.toString()).status();
  }

  @Test
  void an_agency_keeps_its_contact_and_shows_its_logo_to_everyone()
      throws IOException, InterruptedException {
    try (var somebody = browser.open(server)) {
      var administrator =
          new ConsolePages(somebody).signIn(server.accounts().administratorOf("050004"));
      administrator.open("agency-profile");
      administrator.field("contact:phone").fill("๐ ๒๒๘๒ ๘๐๐๐");
      administrator.press("contact:save");
      assertThat(administrator.message()).containsText("บันทึกข้อมูลการติดต่อแล้ว");
      assertThat(administrator.field("contact:phone")).hasValue("0 2282 8000");
      upload(administrator, "logo.png", "<svg/>".getBytes(StandardCharsets.UTF_8));
      assertThat(somebody.page().locator("[id='logoForm:logoWrong']")).containsText("PNG");
      upload(administrator, "logo.png", image());
      assertThat(administrator.message()).containsText("บันทึกตราสัญลักษณ์แล้ว");
      findings.addAll(somebody.look("agency-profile", "th"));
    }
    var logo = server.address("/logos/050004");
    var client = HttpClient.newHttpClient();
    var shown = client.send(HttpRequest.newBuilder(logo).build(), BodyHandlers.ofByteArray());
    assertThat(shown.statusCode()).isEqualTo(200);
    assertThat(shown.headers().firstValue("Content-Type").orElse("")).startsWith("image/png");
    var tag = shown.headers().firstValue("ETag").orElseThrow();
    var again =
        client.send(
            HttpRequest.newBuilder(logo).header("If-None-Match", tag).build(),
            BodyHandlers.ofByteArray());
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertNothingWrong();
  }

  private static void upload(ConsolePages administrator, String name, byte[] content) {
    administrator.field("logoForm:logo").setInputFiles(new FilePayload(name, "image/png", content));
    administrator.press("logoForm:upload");
    administrator.page().waitForLoadState();
  }

  private static byte[] image() throws IOException {
    var image = new BufferedImage(600, 600, BufferedImage.TYPE_INT_RGB);
    var graphics = image.createGraphics();
    graphics.setColor(new Color(11, 100, 112));
    graphics.fillOval(50, 50, 500, 500);
    graphics.dispose();
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }

  private Locator row(String code) {
    return person.page().locator("tbody tr", new Page.LocatorOptions().setHasText(code));
  }

  private Locator wrong(String field) {
    return person
        .page()
        .locator("[id$=':%sWrong']".formatted(field))
        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("\\S")));
  }

  private void look(String name) {
    findings.addAll(person.look(name, "th"));
  }

  private void assertNothingWrong() {
    assertThat(findings).isEmpty();
  }
}
