package org.openita.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;

/**
 * A survey, as respondents meet it.
 *
 * @param path of the channel, {@code /s/…}
 */
record SurveyPages(LaunchedServer server, String path) {

  /** The EIT of an agency, found as the public finds it. */
  static SurveyPages eitOf(LaunchedServer server, String agencyCode) {
    var found = Http.get(server.address("/eit/" + agencyCode));
    assertThat(found.statusCode()).as(found.body()).isEqualTo(303);
    var location = URI.create(found.headers().firstValue("Location").orElseThrow());
    assertThat(location.getPath()).startsWith("/s/");
    return new SurveyPages(server, location.getPath());
  }

  /** Sends the form as a browser would. */
  HttpResponse<String> post(String nationalId, Map<String, Integer> answers) {
    var fields = new TreeMap<String, String>();
    answers.forEach((item, value) -> fields.put(item, value.toString()));
    fields.put("nationalId", nationalId);
    return Http.postForm(server.address(path), fields);
  }

  /** Answers on the page itself and sends it. */
  void answer(Person person, String nationalId, Map<String, Integer> answers) {
    person.go(path);
    fill(person, nationalId, answers);
    send(person);
  }

  static void fill(Person person, String nationalId, Map<String, Integer> answers) {
    var page = person.page();
    answers.forEach((item, value) -> option(person, item, value).check());
    page.locator("#nationalId").fill(nationalId);
  }

  static void send(Person person) {
    person.page().locator("form#answers .send button").click();
    person.page().waitForLoadState();
  }

  static com.microsoft.playwright.Locator option(Person person, String item, int value) {
    return person.page().locator("input[name='%s'][value='%d']".formatted(item, value));
  }
}
