package org.openita.common;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Which IP addresses belong to the internet at large, as far as a server may connect to them on the
 * word of a stranger. Whoever connects must ask for the very address it connects to, after every
 * redirect: a name may lead elsewhere the next time.
 *
 * <p>What the special-purpose registries of IANA (RFC 6890 and its updates) keep for other uses is
 * refused: this host and its network, private, shared, loopback, link-local, documentation,
 * benchmarking, multicast and reserved addresses; of IPv6 everything outside of global unicast, and
 * what only carries an IPv4 address (mapped, compatible, NAT64, 6to4, Teredo, ISATAP): through it
 * one would reach the inside. The addresses under which clouds tell their machines secrets lie in
 * these ranges, but for one that is named.
 */
public final class InternetAddresses {

  private static final List<Network> KEPT =
      List.of(
          network("0.0.0.0", 8),
          network("10.0.0.0", 8),
          network("100.64.0.0", 10),
          network("127.0.0.0", 8),
          network("169.254.0.0", 16),
          network("172.16.0.0", 12),
          network("192.0.0.0", 24),
          network("192.0.2.0", 24),
          network("192.31.196.0", 24),
          network("192.52.193.0", 24),
          network("192.88.99.0", 24),
          network("192.168.0.0", 16),
          network("192.175.48.0", 24),
          network("198.18.0.0", 15),
          network("198.51.100.0", 24),
          network("203.0.113.0", 24),
          network("224.0.0.0", 4),
          network("240.0.0.0", 4),
          // the metadata of one cloud
          network("168.63.129.16", 32),
          network("2001::", 23),
          network("2001:db8::", 32),
          network("2002::", 16),
          network("2620:4f:8000::", 48),
          network("3fff::", 20));

  private static final Network GLOBAL_UNICAST = network("2000::", 3);

  private InternetAddresses() {}

  /** Whether a server may connect to the address on the word of a stranger. */
  public static boolean isPublic(InetAddress address) {
    var bytes = address.getAddress();
    return KEPT.stream().noneMatch(kept -> kept.contains(address))
        && (bytes.length == 4 || GLOBAL_UNICAST.contains(address) && !carriesIpv4(bytes));
  }

  /** ISATAP (RFC 5214): the last 64 bits are 0000:5efe or 0200:5efe and an IPv4 address. */
  private static boolean carriesIpv4(byte[] bytes) {
    return (bytes[8] & 0xfd) == 0 && bytes[9] == 0 && bytes[10] == 0x5e && bytes[11] == (byte) 0xfe;
  }

  /**
   * A block of addresses.
   *
   * @param bits of the prefix
   */
  public record Network(InetAddress first, int bits) {

    /**
     * @param text an address, or an address and the bits of its prefix: {@code 127.0.0.0/8}
     * @throws IllegalArgumentException for anything else; names are not looked up
     */
    public static Network parse(String text) {
      var parts = text.strip().split("/", -1);
      if (parts.length > 2 || !parts[0].matches("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
        throw new IllegalArgumentException("No network: " + text);
      }
      try {
        var first = InetAddress.getByName(parts[0]);
        int most = first.getAddress().length * 8;
        int bits = parts.length == 1 ? most : Integer.parseInt(parts[1]);
        if (bits < 0 || bits > most) {
          throw new IllegalArgumentException("No network: " + text);
        }
        return new Network(first, bits);
      } catch (UnknownHostException e) {
        throw new IllegalArgumentException("No network: " + text, e);
      }
    }

    public boolean contains(InetAddress address) {
      var mine = first.getAddress();
      var other = address.getAddress();
      int whole = bits / 8;
      int rest = bits % 8;
      return mine.length == other.length
          && Arrays.equals(mine, 0, whole, other, 0, whole)
          && (rest == 0 || ((mine[whole] ^ other[whole]) & 0xff) >> 8 - rest == 0);
    }
  }

  private static Network network(String first, int bits) {
    return Network.parse(first + "/" + bits);
  }
}
