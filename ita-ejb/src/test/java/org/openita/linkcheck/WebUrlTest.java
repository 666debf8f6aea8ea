package org.openita.linkcheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebUrlTest {

  @ParameterizedTest
  @CsvSource({
    "http://www.example.go.th, http://www.example.go.th/",
    "HTTPS://WWW.Example.go.th:443/A?b#c, https://www.example.go.th/A?b",
    "http://www.example.go.th:8080/, http://www.example.go.th:8080/",
    "http://เทศบาล.ไทย/แผน, http://xn--o3cg7ak5c9d.xn--o3cw4h/%E0%B9%81%E0%B8%9C%E0%B8%99",
    "http://a.th/50%-off/%E0, http://a.th/50%25-off/%E0",
    "http://a.th/a|b\"<c>, http://a.th/a%7Cb%22%3Cc%3E",
    "http://a.th//double, http://a.th//double",
    "http://a.th./x, http://a.th/x",
    "http://[2404:6800::1]/x, http://[2404:6800::1]/x"
  })
  void an_address_is_written_as_servers_understand_it(String typed, String understood) {
    assertThat(WebUrl.parse(typed).orElseThrow().text()).isEqualTo(understood);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "ftp://a.th/",
        "http://user@a.th/",
        "http://a.th@b.th/",
        "http://a.th\\@b.th/",
        "http://a..th/",
        "http://a.th:0/",
        "http://a.th:99999/",
        "http://-a.th/",
        "http://a%2eth/",
        "http://a b.th/",
        "http:///x"
      })
  void what_could_be_misunderstood_is_none(String typed) {
    assertThat(WebUrl.parse(typed)).isEmpty();
  }

  @Test
  void a_very_long_address_is_none() {
    assertThat(WebUrl.parse("http://a.th/" + "x".repeat(100_000))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/x, http://a.th/x",
    "x, http://a.th/d/x",
    "../x, http://a.th/x",
    "?q=1, http://a.th/d/p?q=1",
    "//b.th/x, http://b.th/x",
    "https://b.th, https://b.th/"
  })
  void a_redirect_is_read_from_where_it_was_said(String location, String leads) {
    var here = WebUrl.parse("http://a.th/d/p").orElseThrow();
    assertThat(here.follow(location).orElseThrow().text()).isEqualTo(leads);
  }
}
