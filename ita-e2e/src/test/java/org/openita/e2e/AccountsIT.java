package org.openita.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Issuing accounts with their letters, and looking after systems of other organisations. */
@ExtendWith(DemoServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccountsIT {

  private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");

  /** Nobody else's in these tests. */
  private static final String AGENCY = "010001";

  private Browser browser;

  @BeforeAll
  void openBrowser() {
    browser = new Browser();
  }

  @AfterAll
  void closeBrowser() {
    browser.close();
  }

  @Test
  void accounts_of_a_type_are_issued_and_their_letters_taken_once(LaunchedServer server)
      throws IOException {
    try (var person = browser.open(server)) {
      var operator = new ConsolePages(person).signIn(server.accounts().of("OPERATOR"));
      operator.open("issue?type=COURT&whom=ALL");
      assertThat(operator.page().getByTestId("count")).containsText("3 หน่วยงาน 6 บัญชี");
      operator.press("issue:start");
      var job = operator.page().getByTestId("job");
      assertThat(job).hasAttribute("data-state", "DONE");
      var names = new ArrayList<String>();
      var zip = download(operator.page(), () -> operator.press("job:download"));
      try (var entries = new ZipInputStream(Files.newInputStream(zip.path()))) {
        for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
          names.add(entry.getName());
        }
      }
      assertThat(names).hasSize(2).contains("accounts.xlsx");
      operator.page().reload();
      operator.assertNoButton("job:download");
      person.assertAccessible();
      person.screenshot("issue-th-wide");
    }
  }

  @Test
  void a_new_letter_ends_the_old_password(LaunchedServer server) throws IOException {
    try (var person = browser.open(server)) {
      var operator = new ConsolePages(person).signIn(server.accounts().of("OPERATOR"));
      operator.open("issue-accounts?agency=" + AGENCY);
      var button = operator.page().getByTestId("letter-a" + AGENCY);
      var letter = download(operator.page(), button::click);
      assertThat(letter.suggestedFilename()).isEqualTo("letter-a" + AGENCY + ".pdf");
      assertThat(Files.readAllBytes(letter.path())).startsWith('%', 'P', 'D', 'F');
      button.click();
      assertThat(operator.message()).containsText("มีผู้แก้ไข");
      person.assertAccessible();
      person.screenshot("issue-accounts-th-wide");
    }
    try (var person = browser.open(server)) {
      var administrator = server.accounts().administratorOf(AGENCY);
      var console = new ConsolePages(person);
      console.signIn(administrator.username(), administrator.password());
      console.assertSignInRefused();
    }
  }

  @Test
  void a_system_of_another_organisation_gets_its_next_secret(LaunchedServer server) {
    try (var person = browser.open(server)) {
      var operator = new ConsolePages(person).signIn(server.accounts().of("OPERATOR"));
      operator.open("clients");
      operator.field("register:id").fill("e2e-system");
      operator.field("register:organisation").fill("ระบบทดสอบ");
      operator.field("register:agency").fill(AGENCY);
      operator.press("register:submit");
      assertThat(operator.page().getByTestId("secret")).hasText(SECRET);
      person.assertAccessible();
      person.screenshot("clients-th-wide");
      operator.open("client?id=e2e-system");
      operator.press("secrets:issue");
      assertThat(operator.page().getByTestId("secret")).hasText(SECRET);
      operator.assertNoButton("secrets:issue");
      operator.field("confine:networks").fill("example.org");
      operator.press("confine:submit");
      assertThat(operator.page().locator("[id='confine:networks'][aria-invalid=true]")).isVisible();
      person.assertAccessible();
      person.screenshot("client-th-wide");
    }
  }

  private static Download download(Page page, Runnable press) {
    return page.waitForDownload(press);
  }
}
