package org.openita.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.chrono.ThaiBuddhistDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;

/** The timeline as a picture, and windows of groups and agencies of their own. */
class TimelineIT extends AtBrowser {

  private static final String OPENS = "01/04/2563 09:00";
  private static final String OVER = "31/05/2563 16:30";
  private static final String FAR = "31/12/2599 16:30";
  private static final Duration PATIENCE = Duration.ofSeconds(100);

  /** An agency of which no other walk speaks. */
  private static final String REMINDED = "110004";

  private static final String REASON = "น้ำท่วมสำนักงาน";

  @Test
  void the_picture_shows_every_activity_and_the_present_time(LaunchedServer server) {
    try (var person = browser.open(server)) {
      var operator = operator(server, person).open("timeline");
      assertThat(operator.page().locator("[data-testid^='window-']")).hasCount(12);
      assertThat(operator.page().locator("svg rect.bar")).hasCount(12);
      assertThat(operator.page().locator("svg line.now").first()).isAttached();
      assertThat(person.look("timeline", "th")).isEmpty();
      person.go("/console/timeline?lang=en");
      assertThat(person.look("timeline", "en")).isEmpty();
    }
  }

  @Test
  void an_extension_of_one_agency_is_looked_at_first_and_holds_for_it_alone(LaunchedServer server) {
    var agency = server.accounts().of("AGENCY_ADMIN");
    try (var one = browser.open(server);
        var two = browser.open(server)) {
      var operator = operator(server, one);
      OperatorSteps.close(operator, "ENTER_DATA");
      var clerk = new ConsolePages(two).signIn(agency).open("internal-stakeholders");
      assertThat(window(clerk)).containsText("ปิดแล้ว");

      choose(operator, "ENTER_DATA", "AGENCY");
      operator.field("change:agency").fill(agency.agencyCode());
      operator.field("change:reason").fill(REASON);
      look(operator, OPENS, FAR);
      assertThat(operator.page().getByTestId("touched")).containsText("1 หน่วยงาน");
      assertThat(one.look("timeline-preview", "th")).isEmpty();
      save(operator);

      assertThat(window(clerk.open("internal-stakeholders"))).containsText("2599");
      operator.open("timeline-activity?activity=ENTER_DATA");
      assertThat(rows(operator)).hasCount(1);
      assertThat(operator.page().locator(".ui-datatable-data")).containsText(REASON);
      assertThat(one.look("timeline-own", "th")).isEmpty();
      assertThat(one.lookNarrow("timeline-own", "th")).isEmpty();

      operator.page().getByTestId("remove").click();
      assertThat(operator.message()).containsText("ยกเลิกระยะเวลาเฉพาะแล้ว");
      assertThat(window(clerk.open("internal-stakeholders"))).containsText("ปิดแล้ว");
      OperatorSteps.open(operator, "ENTER_DATA");
    }
  }

  @Test
  void whoever_owes_something_before_it_closes_is_told_in_the_inbox_and_by_mail(
      LaunchedServer server) {
    try (var one = browser.open(server);
        var two = browser.open(server)) {
      var clerk = new ConsolePages(two).signIn(account(server, "a" + REMINDED)).open("notices");
      assertThat(clerk.page().getByTestId("none")).isVisible();
      assertThat(clerk.page().getByTestId("unread")).hasCount(0);
      assertThat(two.look("notices-none", "th")).isEmpty();

      var operator = operator(server, one);
      choose(operator, "ANSWER_OIT", "AGENCY");
      operator.field("change:agency").fill(REMINDED);
      operator.field("change:reason").fill(REASON);
      look(operator, OPENS, inFiveDays());
      save(operator);
      await()
          .atMost(PATIENCE)
          .until(() -> clerk.open("notices").page().getByTestId("notice").count() == 1);
      assertThat(clerk.page().getByTestId("unread")).hasText("1");
      assertThat(clerk.page().getByTestId("notice"))
          .containsText("การตอบแบบตรวจ OIT จะปิดในวันที่");
      assertThat(two.look("notices", "th")).isEmpty();
      two.go("/console/notices?lang=en");
      assertThat(clerk.page().getByTestId("notice"))
          .containsText("The OIT questionnaire closes on");
      assertThat(two.look("notices", "en")).isEmpty();
      two.go("/console/notices?lang=th");
      clerk.page().getByTestId("task").click();
      clerk.assertHeading("แบบตรวจ OIT");
      clerk.open("notices").page().getByTestId("read").click();
      assertThat(clerk.message()).containsText("ทำเครื่องหมายว่าอ่านแล้ว");
      assertThat(clerk.page().getByTestId("unread")).hasCount(0);

      await().atMost(PATIENCE).until(() -> mailed(server));
      operator.open("notice-mails");
      assertThat(operator.page().getByTestId("count-SENT")).not().hasText("0");
      assertThat(operator.page().getByTestId("none")).isVisible();
      assertThat(one.look("notice-mails", "th")).isEmpty();
      one.go("/console/notice-mails?lang=en");
      assertThat(one.look("notice-mails", "en")).isEmpty();
      one.go("/console/notice-mails?lang=th");
      assertThat(status(clerk, server, "/console/notice-mails")).isEqualTo(404);
      assertThat(status(operator, server, "/console/notices")).isEqualTo(404);

      operator.open("timeline-activity?activity=ANSWER_OIT");
      operator.page().getByTestId("remove").click();
      assertThat(operator.message()).containsText("ยกเลิกระยะเวลาเฉพาะแล้ว");
    }
  }

  private static int status(ConsolePages pages, LaunchedServer server, String path) {
    return pages.page().navigate(server.address(path).toString()).status();
  }

  private static boolean mailed(LaunchedServer server) throws IOException {
    var directory = server.data().orElseThrow().resolve("mail");
    if (Files.notExists(directory)) {
      return false;
    }
    try (var files = Files.list(directory)) {
      return files.anyMatch(
          file -> file.toString().contains("a" + REMINDED) && file.toString().endsWith(".eml"));
    }
  }

  private static DemoAccounts.Account account(LaunchedServer server, String username) {
    return server.accounts().accounts().stream()
        .filter(one -> one.username().equals(username))
        .findFirst()
        .orElseThrow();
  }

  private static String inFiveDays() {
    var day = ThaiBuddhistDate.from(LocalDate.now(ZoneId.of("Asia/Bangkok")).plusDays(5));
    return DateTimeFormatter.ofPattern("dd/MM/yyyy").format(day) + " 16:30";
  }

  @Test
  void a_group_with_a_window_of_its_own_is_not_touched_by_that_of_all(LaunchedServer server) {
    try (var person = browser.open(server)) {
      var operator = operator(server, person);
      choose(operator, "SCREEN", "GROUP");
      operator.field("change:group").selectOption("10");
      operator.field("change:reason").fill(REASON);
      look(operator, OPENS, FAR);
      save(operator);
      assertThat(operator.page().getByTestId("window-SCREEN"))
          .containsText("ระยะเวลาเฉพาะ 1 รายการ");

      operator.open("timeline-activity?activity=SCREEN");
      look(operator, OPENS, OVER);
      assertThat(operator.page().getByTestId("kept")).isVisible();
      operator.button("change:back").click();
      assertThat(operator.field("change:closesAt")).hasValue(OVER);
      operator.page().getByTestId("remove").click();
      assertThat(operator.message()).containsText("ยกเลิกระยะเวลาเฉพาะแล้ว");
    }
  }

  @Test
  void a_contradiction_to_the_order_of_the_process_is_warned_about(LaunchedServer server) {
    try (var person = browser.open(server)) {
      var operator = operator(server, person).open("timeline-activity?activity=ANNOUNCE");
      look(operator, OPENS, FAR);
      assertThat(operator.page().getByTestId("warnings"))
          .containsText("“ประกาศผลและเผยแพร่รายงานผลการประเมิน” เปิดก่อน");
    }
  }

  @Test
  void what_is_typed_wrongly_is_told_beside_its_field_and_changes_nothing(LaunchedServer server) {
    try (var person = browser.open(server)) {
      var operator = operator(server, person);
      choose(operator, "ANALYSE", "AGENCY");
      operator.field("change:agency").fill("999999");
      look(operator, "พรุ่งนี้", FAR);
      assertThat(operator.field("change:opensAtWrong")).containsText("โปรดระบุวันเวลาให้ถูกต้อง");
      assertThat(operator.field("change:agencyWrong")).containsText("ไม่พบหน่วยงานรหัสนี้");
      assertThat(operator.field("change:reasonWrong")).containsText("โปรดระบุเหตุผล");
      assertThat(operator.field("change:opensAt")).hasValue("พรุ่งนี้");
      assertThat(person.look("timeline-wrong", "th")).isEmpty();

      operator.open("timeline-activity?activity=ANALYSE");
      look(operator, FAR, OPENS);
      assertThat(operator.field("change:closesAtWrong"))
          .containsText("เวลาปิดต้องอยู่หลังเวลาเปิด");
      assertThat(operator.page().getByTestId("preview")).hasCount(0);
      operator.open("timeline-activity?activity=ANALYSE");
      assertThat(rows(operator)).hasCount(0);
    }
  }

  @Test
  void of_two_operators_the_slower_one_is_told(LaunchedServer server) {
    try (var one = browser.open(server);
        var two = browser.open(server)) {
      var faster = operator(server, one).open("timeline-activity?activity=REGISTER");
      var slower = operator(server, two).open("timeline-activity?activity=REGISTER");
      look(faster, OPENS, FAR);
      look(slower, OPENS, OVER);
      save(faster);
      slower.page().getByTestId("save").click();
      assertThat(slower.message()).containsText("มีผู้อื่น");
      assertThat(slower.field("change:closesAt")).hasValue(OVER);
      OperatorSteps.open(faster, "REGISTER");
    }
  }

  @Test
  void an_activity_that_there_is_not_is_not_found(LaunchedServer server) {
    try (var person = browser.open(server)) {
      operator(server, person);
      var address = server.address("/console/timeline-activity?activity=HOLIDAY");
      assertThat(person.page().navigate(address.toString()).status()).isEqualTo(404);
    }
  }

  @Test
  void the_page_of_an_activity_is_accessible_in_both_languages(LaunchedServer server) {
    try (var person = browser.open(server)) {
      operator(server, person);
      for (var language : new String[] {"th", "en"}) {
        person.go("/console/timeline-activity?activity=ANSWER_OIT&lang=" + language);
        assertThat(person.look("timeline-activity", language)).isEmpty();
        assertThat(person.lookNarrow("timeline-activity", language)).isEmpty();
      }
    }
  }

  private static ConsolePages operator(LaunchedServer server, Person person) {
    return new ConsolePages(person).signIn(server.accounts().of("OPERATOR"));
  }

  private static void choose(ConsolePages operator, String activity, String scope) {
    operator.open("timeline-activity?activity=" + activity);
    operator.page().locator("input[type=radio][value=" + scope + "]").check();
    assertThat(operator.field("change:reason")).isVisible();
  }

  private static void look(ConsolePages operator, String opens, String closes) {
    operator.field("change:opensAt").fill(opens);
    operator.field("change:closesAt").fill(closes);
    operator.page().getByTestId("look").click();
  }

  private static void save(ConsolePages operator) {
    operator.page().getByTestId("save").click();
    assertThat(operator.message()).containsText("บันทึกกรอบระยะเวลา");
  }

  private static Locator window(ConsolePages clerk) {
    return clerk.page().getByTestId("window").first();
  }

  private static Locator rows(ConsolePages operator) {
    return operator.page().getByTestId("remove");
  }
}
