package org.openita.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which addresses lie on the main website of an agency. */
class WebAddressTest {

  @ParameterizedTest
  @CsvSource({
    "https://www.dep.go.th/ita/o1,            https://www.dep.go.th",
    "http://dep.go.th:8080/o1,                https://www.dep.go.th",
    "https://WWW.DEP.GO.TH/,                  https://dep.go.th/th/",
    "https://data.dep.go.th/o1,               https://www.dep.go.th",
    "https://dep.go.th./o1,                   https://www.dep.go.th",
    "https://www.ดอนแก้ว.ไทย/แผน,              https://ดอนแก้ว.ไทย",
    "https://xn--12c7bhajz7byb.xn--o3cw4h/,   https://www.xn--12c7bhajz7byb.xn--o3cw4h",
  })
  void the_same_host_and_those_below_it_are_the_website(String url, String website) {
    assertThat(address(url).isOn(address(website))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "https://drive.google.com/file/o1, https://www.dep.go.th",
    "https://www.otherdep.go.th/,      https://www.dep.go.th",
    "https://notdep.go.th/,            https://dep.go.th",
    "https://go.th/,                   https://dep.go.th",
    "https://dep.go.th.example.com/,   https://dep.go.th",
    "https://example.com/dep.go.th,    https://dep.go.th",
  })
  void any_other_host_is_elsewhere(String url, String website) {
    assertThat(address(url).isOn(address(website))).isFalse();
  }

  @Property
  void whatever_lies_below_a_host_is_on_it_and_never_the_other_way(
      @ForAll @AlphaChars @StringLength(min = 1, max = 20) String name) {
    var website = address("https://dep.go.th");
    var below = address("https://" + name + ".dep.go.th/");
    assertThat(below.isOn(website)).isTrue();
    assertThat(website.isOn(below)).isEqualTo(name.equalsIgnoreCase("www"));
  }

  @Property
  void no_text_whatever_is_more_than_refused(@ForAll String text) {
    assertThat(WebAddress.of(text).map(WebAddress::host).filter(String::isEmpty)).isEmpty();
  }

  private static WebAddress address(String url) {
    return WebAddress.of(url).orElseThrow();
  }
}
