package org.openita.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PublicAddressTest {

  @Test
  void it_is_the_address_that_was_asked() {
    assertThat(address(Map.of(), "http", 8080)).isEqualTo("http://ita.example.go.th:8080/s/x");
    assertThat(address(Map.of(), "https", 443)).isEqualTo("https://ita.example.go.th/s/x");
  }

  @Test
  void a_proxy_in_front_tells_the_public_one() {
    var headers =
        Map.of("X-Forwarded-Proto", "https", "X-Forwarded-Host", "ita.nacc.example, inner:8080");
    assertThat(address(headers, "http", 8080)).isEqualTo("https://ita.nacc.example/s/x");
  }

  @Test
  void what_is_no_host_is_not_believed() {
    var headers = Map.of("X-Forwarded-Host", "evil.example/path?", "X-Forwarded-Proto", "data");
    assertThat(address(headers, "http", 80)).isEqualTo("http://ita.example.go.th/s/x");
  }

  private static String address(Map<String, String> headers, String scheme, int port) {
    return PublicAddress.of(headers::get, scheme, "ita.example.go.th", port, "/s/x");
  }
}
