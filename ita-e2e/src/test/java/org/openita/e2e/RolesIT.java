package org.openita.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each role finds its own pages, and no others. */
@ExtendWith(DemoServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RolesIT {

  private Browser browser;

  @BeforeAll
  void openBrowser() {
    browser = new Browser();
  }

  @AfterAll
  void closeBrowser() {
    browser.close();
  }

  @ParameterizedTest
  @CsvSource({
    "AGENCY_ADMIN, timeline",
    "AGENCY_ADMIN, scoring",
    "AGENCY_ADMIN, agencies",
    "AGENCY_ADMIN, assess",
    "AGENCY_ADMIN, agency-status?agency=050001",
    "AGENCY_EXECUTIVE, timeline",
    "AGENCY_EXECUTIVE, scoring",
    "AGENCY_EXECUTIVE, disclosure?item=o1",
    "ASSESSOR, timeline",
    "ASSESSOR, internal-stakeholders",
    "SUPERVISOR, scoring",
    "SUPERVISOR, assess",
    "OPERATOR, internal-stakeholders",
    "OPERATOR, assess"
  })
  void a_page_of_another_role_is_not_there(String role, String place, LaunchedServer server) {
    try (var person = browser.open(server)) {
      var console = new ConsolePages(person).signIn(server.accounts().of(role));
      var answer = person.page().navigate(server.address("/console/" + place).toString());
      assertThat(answer.status()).isEqualTo(404);
      console.assertNoButton("scoring:score");
      assertThat(person.text()).doesNotContain("Payara").doesNotContain("Exception");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"timeline", "scoring", "internal-stakeholders", "disclosures", "progress"})
  void whoever_is_not_signed_in_is_asked_to_sign_in(String place, LaunchedServer server) {
    try (var person = browser.open(server)) {
      person.go("/console/" + place);
      assertThat(person.path()).startsWith("/console/sign-in");
    }
  }

  @Test
  void a_wrong_password_lets_nobody_in(LaunchedServer server) {
    try (var person = browser.open(server)) {
      var console = new ConsolePages(person);
      console.signIn("assessor", "not the password");
      console.assertSignInRefused();
      person.assertAccessible();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"OPERATOR", "ASSESSOR", "SUPERVISOR", "AGENCY_ADMIN", "AGENCY_EXECUTIVE"})
  void every_page_of_the_menu_is_accessible_in_both_languages(String role, LaunchedServer server) {
    try (var person = browser.open(server)) {
      new ConsolePages(person).signIn(server.accounts().of(role));
      var places =
          person.page().locator("nav.menu a").all().stream()
              .map(link -> link.getAttribute("href"))
              .toList();
      assertThat(places).isNotEmpty();
      for (var place : places) {
        for (var language : new String[] {"th", "en"}) {
          person.go(place + "?lang=" + language);
          assertThat(person.page().locator("html").getAttribute("lang")).isEqualTo(language);
          person.assertAccessible();
          person.screenshotEveryWay(
              role.toLowerCase(java.util.Locale.ROOT) + place.replaceAll(".*/", "-"), language);
        }
      }
      person.assertAtHome();
    }
  }

  @Test
  void signing_out_ends_the_session(LaunchedServer server) {
    try (var person = browser.open(server)) {
      var console = new ConsolePages(person).signIn(server.accounts().of("ASSESSOR"));
      console.press("signOut:submit");
      person.page().waitForLoadState();
      person.go("/console/assess");
      assertThat(person.path()).startsWith("/console/sign-in");
    }
  }
}
