package org.openita.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrustedProxiesTest {

  private static final String PROXY = "10.0.0.1";
  private static final String CLIENT = "203.0.113.9";

  private final TrustedProxies proxies = TrustedProxies.of("10.0.0.0/8, fd00::/8");

  @Test
  void without_proxies_the_peer_is_the_client_whatever_it_says() {
    var nobody = TrustedProxies.of("");
    assertThat(nobody.client(CLIENT, List.of("192.0.2.1"))).isEqualTo(CLIENT);
    assertThat(nobody.client("127.0.0.1", List.of("192.0.2.1"))).isEqualTo("127.0.0.1");
  }

  @Test
  void a_proxy_is_believed() {
    assertThat(proxies.client(PROXY, List.of(CLIENT))).isEqualTo(CLIENT);
  }

  @Test
  void a_stranger_is_not_believed() {
    assertThat(proxies.client(CLIENT, List.of("10.0.0.7"))).isEqualTo(CLIENT);
  }

  @Test
  void what_a_client_wrote_before_the_proxy_is_not_believed() {
    assertThat(proxies.client(PROXY, List.of("192.0.2.1, 127.0.0.1, " + CLIENT))).isEqualTo(CLIENT);
  }

  @Test
  void what_a_client_wrote_into_a_header_of_its_own_is_not_believed() {
    assertThat(proxies.client(PROXY, List.of("192.0.2.1", CLIENT))).isEqualTo(CLIENT);
  }

  @Test
  void proxies_in_a_row_are_passed() {
    assertThat(proxies.client(PROXY, List.of("192.0.2.1, " + CLIENT + ", 10.9.9.9, 10.1.1.1")))
        .isEqualTo(CLIENT);
  }

  @Test
  void whoever_is_within_is_told_by_the_farthest_proxy() {
    assertThat(proxies.client(PROXY, List.of("10.5.5.5, 10.1.1.1"))).isEqualTo("10.5.5.5");
  }

  @Test
  void a_port_is_left_out() {
    assertThat(proxies.client(PROXY, List.of(CLIENT + ":50123"))).isEqualTo(CLIENT);
    assertThat(proxies.client(PROXY, List.of("[2001:db8::7]:50123")))
        .isEqualTo("2001:db8:0:0:0:0:0:7");
  }

  @Test
  void names_and_nonsense_end_the_search_and_are_never_looked_up() {
    assertThat(proxies.client(PROXY, List.of("192.0.2.1, unknown"))).isEqualTo(PROXY);
    assertThat(proxies.client(PROXY, List.of("192.0.2.1, cafe"))).isEqualTo(PROXY);
    assertThat(proxies.client(PROXY, List.of("300.1.1.1"))).isEqualTo(PROXY);
    assertThat(proxies.client(PROXY, List.of("\n'; drop table x"))).isEqualTo(PROXY);
    assertThat(proxies.client(PROXY, List.of("", ","))).isEqualTo(PROXY);
    assertThat(proxies.client(PROXY, List.of())).isEqualTo(PROXY);
  }

  @Test
  void a_header_without_end_is_read_in_part_only() {
    var many = "10.1.1.1,".repeat(100_000);
    assertThat(proxies.client(PROXY, List.of(CLIENT, many + "10.1.1.1"))).isEqualTo("10.1.1.1");
  }

  @Test
  void ipv4_written_as_ipv6_is_ipv4() {
    assertThat(proxies.client("::ffff:10.0.0.1", List.of(CLIENT))).isEqualTo(CLIENT);
  }

  @Test
  void networks_of_ipv6_are_known() {
    assertThat(proxies.client("fd00::1", List.of(CLIENT))).isEqualTo(CLIENT);
    assertThat(proxies.client("fe80::1", List.of(CLIENT))).isEqualTo("fe80::1");
  }

  @Test
  void a_network_ends_where_its_bits_end() {
    var few = TrustedProxies.of("192.0.2.128/25");
    assertThat(few.include("192.0.2.128")).isTrue();
    assertThat(few.include("192.0.2.127")).isFalse();
    assertThat(TrustedProxies.of("0.0.0.0/0").include(CLIENT)).isTrue();
    assertThat(TrustedProxies.of(CLIENT).include(CLIENT)).isTrue();
    assertThat(TrustedProxies.of(CLIENT).include("203.0.113.8")).isFalse();
  }

  @Test
  void what_is_no_network_is_refused() {
    for (var wrong :
        List.of("proxy.example", "10.0.0.0/33", "10.0.0.0/x", "10.0.0.0/-1", "::/129")) {
      assertThatIllegalArgumentException().isThrownBy(() -> TrustedProxies.of(wrong));
    }
  }
}
