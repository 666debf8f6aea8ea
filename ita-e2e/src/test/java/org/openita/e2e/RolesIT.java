package org.openita.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each role finds its own pages, and no others. */
class RolesIT extends AtBrowser {

  @ParameterizedTest
  @CsvSource({
    "AGENCY_ADMIN, timeline scoring agencies assess agency-status?agency=050001"
        + " agency-dossier?agency=050001&kind=DISCLOSURES collect responses?agency=050001"
        + " improvement-plan?year=2499 improvement-report?year=x improvement-measure?number=99"
        + " improvement-progress?measure=1&period=NEVER",
    "AGENCY_EXECUTIVE, timeline scoring disclosure?item=o1 assess-agency?agency=050001"
        + " improvement-outline improvement-measure improvement-progress?measure=1&period=MONTHS_6",
    "ASSESSOR, timeline scoring internal-stakeholders improvement-plan improvement-report",
    "SUPERVISOR, timeline scoring assess collect responses?agency=050001",
    "OPERATOR, internal-stakeholders disclosures assess collect-agency?agency=050001"
  })
  void the_pages_of_other_roles_are_not_there(String role, String places, LaunchedServer server) {
    try (var person = browser.open(server)) {
      new ConsolePages(person).signIn(server.accounts().of(role));
      for (var place : places.split(" ")) {
        var answer = person.page().navigate(server.address("/console/" + place).toString());
        assertThat(answer.status()).as(place).isEqualTo(404);
        assertThat(person.text()).doesNotContain("Payara").doesNotContain("Exception");
      }
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
        var name = role.toLowerCase(Locale.ROOT) + place.replaceAll(".*/", "-");
        person.go(place + "?lang=th");
        assertLanguage(person, "th");
        assertThat(person.look(name, "th")).isEmpty();
        person.go(place + "?lang=en");
        assertLanguage(person, "en");
        person.screenshot(name + "-en-wide");
        assertThat(person.lookNarrow(name, "en")).isEmpty();
      }
      person.assertAtHome();
    }
  }

  private static void assertLanguage(Person person, String language) {
    assertThat(person.page().locator("html").getAttribute("lang")).isEqualTo(language);
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
