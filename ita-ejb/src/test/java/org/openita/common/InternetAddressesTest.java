package org.openita.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.common.InternetAddresses.Network;

class InternetAddressesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "8.8.8.8",
        "9.255.255.255",
        "11.0.0.0",
        "100.63.255.255",
        "100.128.0.0",
        "126.255.255.255",
        "128.0.0.0",
        "169.253.255.255",
        "169.255.0.0",
        "172.15.255.255",
        "172.32.0.0",
        "192.0.1.1",
        "192.167.255.255",
        "192.169.0.0",
        "198.17.255.255",
        "198.20.0.0",
        "203.0.112.255",
        "203.150.1.1",
        "223.255.255.255",
        "2001:200::1",
        "2404:6800:4001:80f::200e",
        "2001:4860:4860::8888",
        "3ffe::1"
      })
  void the_internet_at_large_may_be_visited(String address) throws UnknownHostException {
    assertThat(InternetAddresses.isPublic(InetAddress.getByName(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "0.1.2.3",
        "10.0.0.1",
        "10.255.255.255",
        "100.64.0.0",
        "100.127.255.255",
        "100.100.100.200",
        "127.0.0.1",
        "127.255.255.254",
        "2130706433",
        "127.1",
        "169.254.0.1",
        "169.254.169.254",
        "169.254.170.2",
        "168.63.129.16",
        "172.16.0.0",
        "172.31.255.255",
        "192.0.0.192",
        "192.0.2.1",
        "192.88.99.1",
        "192.168.0.1",
        "192.168.255.255",
        "198.18.0.1",
        "198.19.255.255",
        "198.51.100.7",
        "203.0.113.9",
        "224.0.0.1",
        "239.255.255.250",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::7f00:1",
        "::ffff:127.0.0.1",
        "64:ff9b::7f00:1",
        "64:ff9b::808:808",
        "64:ff9b:1::1",
        "100::1",
        "2001::1",
        "2001:0:4136:e378:8000:63bf:3fff:fdd2",
        "2001:10::1",
        "2001:db8::1",
        "2002:7f00:1::",
        "2002:c0a8:101::1",
        "2404:6800::5efe:127.0.0.1",
        "2404:6800::200:5efe:10.0.0.1",
        "3fff::1",
        "4000::1",
        "5f00::1",
        "fc00::1",
        "fd00:ec2::254",
        "fdff::1",
        "fe80::1",
        "febf::1",
        "fec0::1",
        "ff02::1",
        "ff0e::1"
      })
  void what_lies_inside_or_leads_there_may_not(String address) throws UnknownHostException {
    assertThat(InternetAddresses.isPublic(InetAddress.getByName(address))).isFalse();
  }

  @Test
  void an_ipv4_address_in_the_clothes_of_ipv6_is_not_taken_for_one() throws UnknownHostException {
    var mapped = new byte[16];
    mapped[10] = (byte) 0xff;
    mapped[11] = (byte) 0xff;
    mapped[12] = 8;
    mapped[13] = 8;
    mapped[14] = 8;
    mapped[15] = 8;
    assertThat(InternetAddresses.isPublic(java.net.Inet6Address.getByAddress("", mapped, 0)))
        .isFalse();
  }

  @Test
  void a_network_ends_where_its_prefix_says() throws UnknownHostException {
    var network = Network.parse("172.16.0.0/12");
    assertThat(network.contains(InetAddress.getByName("172.31.255.255"))).isTrue();
    assertThat(network.contains(InetAddress.getByName("172.32.0.0"))).isFalse();
    assertThat(network.contains(InetAddress.getByName("::1"))).isFalse();
    assertThat(Network.parse("0.0.0.0/0").contains(InetAddress.getByName("9.9.9.9"))).isTrue();
    assertThat(Network.parse("::1").contains(InetAddress.getByName("::1"))).isTrue();
    assertThat(Network.parse("200.0.0.0/5").contains(InetAddress.getByName("207.1.1.1"))).isTrue();
    assertThat(Network.parse("200.0.0.0/5").contains(InetAddress.getByName("208.1.1.1"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "localhost", "cafe", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/8/8"})
  void nothing_else_is_a_network(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Network.parse(text));
  }
}
