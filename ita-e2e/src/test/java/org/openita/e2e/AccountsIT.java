package org.openita.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** Issuing accounts with their letters, and looking after systems of other organisations. */
class AccountsIT extends AtBrowser {

  private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");

  private static final Pattern CELL = Pattern.compile("<t(?: [^>]*)?>([^<]*)</t>");
  private static final Pattern USERNAME = Pattern.compile("[at]\\d{6}");
  private static final String OWN_PASSWORD = "ข้าวเหนียวมะม่วงกับกะทิ";
  private static final String RED_DOT =
      "iVBORw0KGgoAAAANSUhEUgAAAAUAAAAFCAYAAACNbyblAAAAHElEQVQI12P4//8/w38GIAXDIBKE0DHxgljNBAAO"
          + "9TXL0Y4OHwAAAABJRU5ErkJggg==";

  /** Nobody else's in these tests. */
  private static final String AGENCY = "010001";

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
      var files = unzip(download(operator.page(), () -> operator.press("watched:download")).path());
      assertThat(files).hasSize(2).containsKey("accounts.xlsx");
      operator.page().reload();
      operator.assertNoButton("watched:download");
      assertThat(person.look("issue", "th")).isEmpty();
      var issued = passwords(files.get("accounts.xlsx"));
      assertThat(issued).hasSize(6);
      var administrator =
          issued.keySet().stream().filter(name -> name.startsWith("a")).findFirst().orElseThrow();
      signInForTheFirstTime(server, administrator, issued.get(administrator));
    }
  }

  /** By user name, as the operator's list has them. */
  private static Map<String, String> passwords(byte[] list) throws IOException {
    var book = Files.write(Files.createTempFile("accounts", ".xlsx"), list);
    var sheet = new String(unzip(book).get("xl/worksheets/sheet1.xml"), UTF_8);
    Files.delete(book);
    var cells = CELL.matcher(sheet).results().map(cell -> cell.group(1)).toList();
    var passwords = new TreeMap<String, String>();
    for (int i = 0; i < cells.size() - 1; i++) {
      if (USERNAME.matcher(cells.get(i)).matches()) {
        passwords.put(cells.get(i), cells.get(i + 1));
      }
    }
    return passwords;
  }

  private static Map<String, byte[]> unzip(Path file) throws IOException {
    var files = new TreeMap<String, byte[]>();
    try (var zip = new ZipFile(file.toFile())) {
      for (var entry : Collections.list(zip.entries())) {
        files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    }
    return files;
  }

  private void signInForTheFirstTime(LaunchedServer server, String username, String password) {
    try (var person = browser.open(server)) {
      var console = new ConsolePages(person).signIn(username, password);
      console.assertHeading("เข้าใช้งานครั้งแรก");
      console.open("agency");
      console.assertHeading("เข้าใช้งานครั้งแรก");
      var findings = person.look("first-sign-in", "th");
      console.field("firstSignIn:presentPassword").fill(password);
      console.field("firstSignIn:password").fill(OWN_PASSWORD);
      console.field("firstSignIn:repeated").fill(OWN_PASSWORD);
      assertThat(console.field("firstSignIn:fullName")).hasValue("บัญชีสาธิต " + username);
      console.field("firstSignIn:fullName").fill("สมศรี ตั้งใจ");
      logo(console, "no image".getBytes(UTF_8));
      console.button("firstSignIn:submit").dblclick();
      assertThat(person.page().locator("[id='firstSignIn:logoWrong'] .wrong")).isVisible();
      assertThat(console.field("firstSignIn:password")).hasValue(OWN_PASSWORD);
      logo(console, Base64.getDecoder().decode(RED_DOT));
      console.press("firstSignIn:submit");
      assertThat(console.message()).containsText("ลงทะเบียนเรียบร้อยแล้ว");
      assertThat(person.page().getByTestId("own-logo")).isVisible();
      findings.addAll(person.look("agency-with-logo", "th"));
      assertThat(findings).isEmpty();
    }
  }

  private static void logo(ConsolePages console, byte[] image) {
    console
        .field("firstSignIn:logo")
        .setInputFiles(new FilePayload("logo.png", "image/png", image));
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
      assertThat(operator.message()).containsText("มีผู้อื่นแก้ไข");
      assertThat(person.look("issue-accounts", "th")).isEmpty();
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
      assertThat(person.look("clients", "th")).isEmpty();
      operator.open("client?id=e2e-system");
      operator.press("secrets:issue");
      assertThat(operator.page().getByTestId("secret")).hasText(SECRET);
      operator.assertNoButton("secrets:issue");
      operator.field("confine:networks").fill("example.org");
      operator.press("confine:submit");
      assertThat(operator.page().locator("[id='confine:networks'][aria-invalid=true]")).isVisible();
      assertThat(person.look("client", "th")).isEmpty();
    }
  }

  private static Download download(Page page, Runnable press) {
    try {
      return page.waitForDownload(press);
    } catch (TimeoutError late) {
      throw new AssertionError(
          "No download, but " + page.url() + "\n" + page.locator("main").innerText(), late);
    }
  }
}
