package org.openita.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {

  @ParameterizedTest
  @CsvSource({
    "203.0.113.0/24, 203.0.113.255, true",
    "203.0.113.0/24, 203.0.114.0, false",
    "203.0.113.7, 203.0.113.7, true",
    "203.0.113.7, 203.0.113.8, false",
    "10.32.0.0/11, 10.63.255.255, true",
    "10.32.0.0/11, 10.64.0.0, false",
    "0.0.0.0/0, 198.51.100.1, true",
    "0.0.0.0/0, 2001:db8::1, false",
    "2001:db8::/32, 2001:db8:ffff::1, true",
    "2001:db8::/32, 2001:db9::1, false",
    "2001:db8::1, 2001:0db8:0:0:0:0:0:1, true",
    "fe80::/10, fe80::1%eth0, true",
    "203.0.113.0/24, ::ffff:203.0.113.9, true",
    "203.0.113.0/24, '', false",
    "203.0.113.0/24, localhost, false"
  })
  void an_address_lies_within_or_not(String network, String address, boolean within) {
    assertThat(Network.parse(network).orElseThrow().contains(address)).isEqualTo(within);
  }

  /** None of them is looked up as the name of a host. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "localhost", "example.org/24", "203.0.113.0/33", "203.0.113/24", "256.1.1.1",
        "2001:db8::/129", "203.0.113.0/", "203.0.113.0/24/24", "203.0.113.0/-1", "::/x", ":::",
        "203.0.113.0/024x", "%eth0"
      })
  void what_is_no_network_is_refused(String text) {
    assertThat(Network.parse(text)).isEmpty();
  }
}
