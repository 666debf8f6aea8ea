package org.openita.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From the approved sample list by an e-mail with a link to an answer, and no way back. */
class InvitationIT extends AtBrowser {

  private static final String AGENCY = "050041";
  private static final String EMAIL = "somying.041@example.com";
  private static final int PERSON = 841_000;
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Pattern LINK = Pattern.compile("https?://\\S+(/invitation\\?link=[\\w-]+)");

  @Test
  void whoever_is_invited_answers_once_by_a_link_that_is_used_up(LaunchedServer server) {
    approveList(server);
    try (var desk = browser.open(server)) {
      var assessor = new ConsolePages(desk).signIn(server.accounts().of("ASSESSOR"));
      assessor.open("collect-agency?agency=" + AGENCY);
      assertThat(assessor.page().getByTestId("invitations").first()).containsText("มีอีเมล 1 ");
      assessor.page().getByTestId("invite").click();
      assertThat(assessor.message()).containsText("จะส่งคำเชิญ 1 ฉบับ");
      await().atMost(PATIENCE).until(() -> links(server).size() == 1);
      var link = Secrets.note(links(server).get(0));
      answer(server, link);
      seeUsedUp(server, link);
      assessor.open("collect-agency?agency=" + AGENCY);
      assertThat(assessor.page().getByTestId("way-INVITATION")).hasText("1");
      assertThat(assessor.page().getByTestId("invitations").first()).containsText("ใช้แล้ว 1");
      assertThat(desk.look("collect-agency-invited", "th")).isEmpty();
    }
  }

  private void approveList(LaunchedServer server) {
    try (var one = browser.open(server);
        var two = browser.open(server)) {
      var accounts = server.accounts();
      var clerk = new ConsolePages(one).signIn(accounts.administratorOf(AGENCY));
      StakeholderSteps.EXTERNAL.fill(clerk, "2000", "200");
      StakeholderSteps.EXTERNAL.save(clerk);
      clerk.open("sample-list").page().getByTestId("add-sample").click();
      clerk.field("entry:name").fill("สมหญิง ตั้งใจ");
      clerk.field("entry:kind").selectOption("PERSON");
      clerk.field("entry:email").fill(EMAIL);
      clerk.field("entry:service").fill("ขอข้อมูลข่าวสาร");
      clerk.press("entry:save");
      assertThat(clerk.message()).containsText("เพิ่มรายชื่อแล้ว");
      StakeholderSteps.EXTERNAL.submit(clerk.open("external-stakeholders"));
      new ConsolePages(two)
          .signIn(accounts.executiveOf(AGENCY))
          .open("external-stakeholders")
          .approve();
    }
  }

  /** Looking at the link uses nothing up; programs that guard mailboxes do. */
  private void answer(LaunchedServer server, String link) {
    assertThat(Http.get(server.address(link)).statusCode()).isEqualTo(303);
    try (var invited = browser.open(server)) {
      invited.go(link);
      assertThat(invited.path()).startsWith("/s/").doesNotContain("link");
      var form = invited.path();
      assertThat(invited.look("survey-invited", "th")).isEmpty();
      SurveyPages.fill(invited, NationalIds.valid(PERSON), Form2563.answers("EIT", 3));
      SurveyPages.send(invited);
      assertThat(invited.path()).isEqualTo(form + "/done");
      assertThat(invited.cookies()).doesNotContain("invitation", "form");
    }
  }

  private void seeUsedUp(LaunchedServer server, String link) {
    try (var late = browser.open(server)) {
      late.go(link);
      assertThat(late.text()).contains("ลิงก์นี้ถูกใช้ตอบไปแล้ว");
      assertThat(late.page().locator("main form")).hasCount(0);
      assertThat(late.look("survey-invitation-used", "th")).isEmpty();
      late.go(link + "&lang=en");
      assertThat(late.text()).contains("This link has been used already");
      assertThat(late.look("survey-invitation-used", "en")).isEmpty();
    }
  }

  /** The Thai links of the invitations in the directory that stands for the post. */
  private static List<String> links(LaunchedServer server) {
    var post = server.data().orElseThrow().resolve("mail");
    if (Files.notExists(post)) {
      return List.of();
    }
    try (var files = Files.list(post)) {
      return files
          .filter(file -> file.toString().endsWith(".eml"))
          .map(InvitationIT::content)
          .filter(mail -> mail.contains(EMAIL))
          .map(InvitationIT::link)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String link(String mail) {
    var matcher = LINK.matcher(body(mail));
    assertThat(matcher.find()).as(mail).isTrue();
    return matcher.group(1);
  }

  private static String body(String mail) {
    var body = mail.substring(mail.indexOf("\r\n\r\n") + 4);
    return mail.contains("Content-Transfer-Encoding: base64")
        ? new String(Base64.getMimeDecoder().decode(body), UTF_8)
        : body.replace("=\r\n", "").replace("=3D", "=");
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
