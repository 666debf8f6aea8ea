package org.openita.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.common.Language;
import org.openita.common.RefusalCode;
import org.openita.container.Refused;

class DisclosureInputTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.opdc.go.th",
        "http://opdc.go.th:8080/ita/2563/o1.pdf?page=1&lang=th#part-2",
        "HTTPS://WWW.OPDC.GO.TH/",
        "https://www.opdc.go.th/แผนปฏิบัติการ/๒๕๖๓.pdf",
        "https://www.opdc.go.th/%E0%B9%81%E0%B8%9C%E0%B8%99",
        "https://สำนักงาน.ไทย/แผน",
        "https://xn--o3cw4h.xn--o3cw4h/",
        "https://192.0.2.7/ita",
        "https://[2001:db8::1]/ita",
        "https://www.opdc.go.th/index.php?option[]=1",
      })
  void an_absolute_address_on_the_web_is_taken(String url) {
    assertThat(disclosed(url).urls()).containsExactly(url);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JavaScript://www.opdc.go.th/%0Aalert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "ftp://www.opdc.go.th/o1.pdf",
        "mailto:ita@opdc.go.th",
        "www.opdc.go.th",
        "//www.opdc.go.th/",
        "/o1.pdf",
        "https:",
        "https://",
        "https:///o1.pdf",
        "https:www.opdc.go.th",
        "https://:443/",
        "https://?x",
        "https://user:password@www.opdc.go.th/",
        "https://www.opdc.go.th/two words",
        "https://www.opdc.go.th/\u0000",
        "https://www.opdc.go.th/<script>",
        "ไม่มี",
      })
  void anything_else_is_refused(String url) {
    var refusal = Refused.with(RefusalCode.INVALID_INPUT, () -> disclosed(url));
    assertThat(refusal.errors())
        .singleElement()
        .satisfies(
            error -> {
              assertThat(error.field()).isEqualTo("urls");
              assertThat(error.code()).isEqualTo("MALFORMED");
              assertThat(error.message(Language.TH)).contains(url).contains("2,000");
            });
  }

  @Test
  void an_address_has_at_most_two_thousand_characters() {
    var longest = "https://www.opdc.go.th/" + "ก".repeat(2000 - 23);
    assertThat(disclosed(longest).urls()).containsExactly(longest);
    Refused.with(RefusalCode.INVALID_INPUT, () -> disclosed(longest + "ก"));
  }

  @Test
  void what_is_disclosed_is_somewhere() {
    var refusal = Refused.with(RefusalCode.INVALID_INPUT, () -> disclosed("", "  "));
    assertThat(refusal.errors()).extracting(error -> error.code()).containsExactly("REQUIRED");
  }

  @Test
  void the_same_address_counts_once_and_order_is_kept() {
    assertThat(disclosed("https://b.go.th/", " https://a.go.th/ ", "https://b.go.th/").urls())
        .containsExactly("https://b.go.th/", "https://a.go.th/");
  }

  @Test
  void at_most_twenty_addresses_are_given() {
    assertThat(disclosed(addresses(20)).urls()).hasSize(20);
    var refusal = Refused.with(RefusalCode.INVALID_INPUT, () -> disclosed(addresses(200)));
    assertThat(refusal.errors()).extracting(error -> error.code()).containsExactly("TOO_MANY");
  }

  @Test
  void what_is_not_disclosed_is_explained() {
    var refusal = Refused.with(RefusalCode.INVALID_INPUT, () -> explained("   "));
    assertThat(refusal.errors()).extracting(error -> error.field()).containsExactly("explanation");
    assertThat(explained(" พ.ร.บ. ข้อมูลข่าวสาร มาตรา ๑๔ ").explanation())
        .contains("พ.ร.บ. ข้อมูลข่าวสาร มาตรา ๑๔");
  }

  @Test
  void an_explanation_has_at_most_ten_thousand_characters() {
    assertThat(explained("ก".repeat(10_000)).explanation()).isPresent();
    Refused.with(RefusalCode.INVALID_INPUT, () -> explained("ก".repeat(10_001)));
  }

  @Test
  void every_mistake_is_named_at_once() {
    var refusal =
        Refused.with(
            RefusalCode.INVALID_INPUT,
            () -> new DisclosureInput(false, List.of("ไม่มี"), Optional.empty()));
    assertThat(refusal.errors())
        .extracting(error -> error.field())
        .containsExactlyInAnyOrder("urls", "explanation");
  }

  private static DisclosureInput disclosed(String... urls) {
    return new DisclosureInput(true, List.of(urls), Optional.empty());
  }

  private static DisclosureInput explained(String explanation) {
    return new DisclosureInput(false, List.of(), Optional.of(explanation));
  }

  private static String[] addresses(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "https://www.opdc.go.th/" + i)
        .toArray(String[]::new);
  }
}
