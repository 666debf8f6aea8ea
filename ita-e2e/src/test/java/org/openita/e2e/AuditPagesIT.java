package org.openita.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The audit log in the console: who reads it, what is found, and that it is as it was written. */
class AuditPagesIT extends AtOperatorsDesk {

  private static final String AGENCY = "050002";
  private static final int NOT_FOUND = 404;

  /** The seventh column. */
  private static final Pattern AGENCY_OF_RECORD =
      Pattern.compile("^\"[0-9-]{10}\"(?:,\"[^\"]*\"){5},\"([^\"]*)\"", Pattern.MULTILINE);

  private final List<String> findings = new ArrayList<>();

  @Test
  void records_are_found_page_by_page_under_an_address_of_their_own() {
    operator.open("audit-log");
    assertThat(rows()).hasCount(25);
    operator.field("search:agency").fill(AGENCY);
    operator.press("search:submit");
    person.page().waitForURL("**agency=" + AGENCY + "**");
    assertThat(rows().locator("td:nth-child(4)").allInnerTexts()).containsOnly(AGENCY);
    var first = links();
    person.page().getByTestId("older").click();
    person.page().waitForURL("**before=**");
    assertThat(rows().locator("td:nth-child(4)").allInnerTexts()).containsOnly(AGENCY);
    assertThat(links()).isNotEmpty().doesNotContainAnyElementsOf(first);
    var address = person.path();
    try (var colleague = browser.open(server)) {
      new ConsolePages(colleague).signIn(server.accounts().of("OPERATOR"));
      colleague.go(address);
      assertThat(colleague.page().getByTestId("record").first())
          .hasAttribute("href", links().get(0));
    }
    person.page().goBack();
    assertThat(operator.field("search:agency")).hasValue(AGENCY);
    assertThat(links()).isEqualTo(first);
    look("audit-found");
    assertThat(findings).isEmpty();
  }

  @Test
  void where_nothing_matches_the_page_says_so_and_a_wrong_day_is_told() {
    operator.open("audit-log?agency=000000");
    assertThat(person.page().getByTestId("records")).hasCount(0);
    assertThat(person.page().getByText("ไม่พบ").first()).isVisible();
    look("audit-empty");
    operator.open("audit-log?from=tomorrow&text=%25%27%3B--");
    assertThat(person.page().getByTestId("records")).hasCount(0);
    assertThat(person.text()).doesNotContain("Exception");
    assertThat(findings).isEmpty();
  }

  @Test
  void a_record_tells_what_was_asked_for_and_every_value_before_and_after() {
    operator.open("audit-log?agency=" + AGENCY + "&action=Stakeholders.putInternal");
    person.page().getByTestId("record").first().click();
    assertThat(person.page().getByTestId("parameters")).containsText(AGENCY);
    assertThat(person.page().getByTestId("changes").locator("tbody tr").first()).isVisible();
    assertThat(person.page().getByTestId("changes")).not().containsText("Optional");
    look("audit-record");
    assertThat(person.page().navigate(address("audit-record?at=2000-01-01.1")).status())
        .isEqualTo(NOT_FOUND);
    assertThat(person.page().navigate(address("audit-record?at=nonsense")).status())
        .isEqualTo(NOT_FOUND);
    assertThat(findings).isEmpty();
  }

  @Test
  void what_is_looked_for_can_be_taken_as_csv() {
    var answer = person.page().request().get(address("audit-log.csv?agency=" + AGENCY));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.headers().get("content-type")).startsWith("text/csv");
    assertThat(answer.text().replace("\uFEFF", "")).startsWith("\"day\",\"number\"");
    assertThat(answer.text()).contains(AGENCY).doesNotContain("a050003");
  }

  @Test
  void the_log_is_as_it_was_written() {
    operator.open("audit-verification");
    operator.press("verification:submit");
    assertThat(person.page().getByTestId("verdict")).hasAttribute("data-sound", "true");
    look("audit-verified");
    assertThat(findings).isEmpty();
  }

  @Test
  void a_supervising_body_reads_of_its_agencies_only_and_what_it_may_not_open_is_kept() {
    var account = server.accounts().user("supervisor-pacc");
    try (var supervisor = browser.open(server)) {
      var console = new ConsolePages(supervisor).signIn(account);
      console.open("audit-log");
      assertThat(supervisor.page().getByTestId("record").first()).isVisible();
      assertThat(supervisor.page().getByTestId("verify")).hasCount(0);
      assertThat(supervisor.text()).doesNotContain("ลงทะเบียนระบบของหน่วยงานกำกับ");
      var concerned = agenciesIn(export(supervisor));
      assertThat(concerned).isNotEmpty().isSubsetOf(agenciesOf(supervisor));
      assertThat(agenciesIn(export(person))).hasSizeGreaterThan(concerned.size());
      assertThat(supervisor.page().navigate(address("audit-verification")).status())
          .isEqualTo(NOT_FOUND);
    }
    operator.open("audit-log?outcome=REFUSED&actor=" + account.username());
    assertThat(person.page().getByTestId("record").first()).containsText("ขอเปิดหน้าของบทบาทอื่น");
    look("audit-refused-page");
    assertThat(findings).isEmpty();
  }

  @Test
  void agencies_and_assessors_have_no_such_pages() {
    for (var role : List.of("AGENCY_ADMIN", "AGENCY_EXECUTIVE", "ASSESSOR")) {
      try (var other = browser.open(server)) {
        new ConsolePages(other).signIn(server.accounts().of(role));
        for (var page :
            List.of("audit-log", "audit-record", "audit-log.csv", "audit-verification")) {
          assertThat(other.page().navigate(address(page)).status()).as(page).isEqualTo(NOT_FOUND);
        }
      }
    }
  }

  @Test
  void no_record_holds_what_signs_anybody_in() {
    var secrets =
        Stream.concat(
                server.accounts().accounts().stream()
                    .flatMap(one -> Stream.of(one.password(), one.totpSecret())),
                server.accounts().clients().stream().map(DemoAccounts.Client::secret))
            .filter(secret -> !secret.isEmpty())
            .toList();
    assertThat(secrets).isNotEmpty();
    assertThat(export(person)).contains("SignIns.").doesNotContain(secrets);
  }

  private String export(Person somebody) {
    return somebody.page().request().get(address("audit-log.csv")).text();
  }

  /** The agencies that the records of an export concern. */
  private static Set<String> agenciesIn(String export) {
    return AGENCY_OF_RECORD
        .matcher(export)
        .results()
        .map(record -> record.group(1))
        .collect(Collectors.toSet());
  }

  /** The agencies in somebody's part of the register. */
  private Set<String> agenciesOf(Person somebody) {
    return somebody
        .page()
        .request()
        .get(address("register.csv"))
        .text()
        .lines()
        .skip(1)
        .map(line -> line.split(",")[0].replace("\"", ""))
        .collect(Collectors.toSet());
  }

  private Locator rows() {
    return person.page().locator("[data-testid=records] tbody tr");
  }

  private List<String> links() {
    return person.page().getByTestId("record").all().stream()
        .map(link -> link.getAttribute("href"))
        .toList();
  }

  private String address(String place) {
    return server.address("/console/" + place).toString();
  }

  private void look(String name) {
    findings.addAll(person.look(name, "th"));
  }
}
