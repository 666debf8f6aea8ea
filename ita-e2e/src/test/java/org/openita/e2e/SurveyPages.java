package org.openita.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
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

  /** A survey of the agency whose channels are on the screen; its QR code says the same address. */
  static SurveyPages shown(ConsolePages person, LaunchedServer server, String instrument) {
    var page = person.page();
    var address = URI.create(page.getByTestId("address-" + instrument).inputValue());
    var picture = page.getByTestId("channel-" + instrument).locator("img.qr").getAttribute("src");
    var code = Http.sendForBytes(Http.request(server.address(picture)));
    assertThat(code.statusCode()).isEqualTo(200);
    assertThat(QrCodes.read(code.body())).isEqualTo(address.toString());
    return new SurveyPages(server, address.getPath());
  }

  /** The form itself, behind the question whether the survey is for the person. */
  String form() {
    return path + "?eligible=yes";
  }

  /** Sends the form as a browser would. */
  HttpResponse<String> post(String nationalId, Map<String, Integer> answers) {
    var fields = new TreeMap<String, String>();
    answers.forEach((item, value) -> fields.put(item, value.toString()));
    fields.put("nationalId", Secrets.note(nationalId));
    return Http.postForm(server.address(path), fields);
  }

  /** Sends an empty form from an address, as the proxy in front says. */
  HttpResponse<String> postFrom(String address) {
    return Http.send(
        Http.request(server.address(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("X-Forwarded-For", address)
            .POST(HttpRequest.BodyPublishers.ofString("show-in=th")));
  }

  /** Answers on the page itself and sends it. */
  void answer(Person person, String nationalId, Map<String, Integer> answers) {
    person.go(form());
    fill(person, nationalId, answers);
    send(person);
  }

  static void fill(Person person, String nationalId, Map<String, Integer> answers) {
    var page = person.page();
    answers.forEach((item, value) -> option(person, item, value).check());
    page.locator("#nationalId").fill(Secrets.note(nationalId));
  }

  /** By the keyboard, which works without scripts as well. */
  static void send(Person person) {
    person.page().locator("form#answers .send button").press("Enter");
    person.page().waitForLoadState();
  }

  static com.microsoft.playwright.Locator option(Person person, String item, int value) {
    return person.page().locator("input[name='%s'][value='%d']".formatted(item, value));
  }
}
