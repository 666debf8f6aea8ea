package org.openita.identity;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Addresses with a common beginning, as CIDR writes them (RFC 4632, RFC 4291): {@code
 * 203.0.113.0/24}, {@code 2001:db8::/32}. An address of IPv4 inside IPv6 is one of IPv4.
 */
final class Network {

  /** What could be looked up as a name of a host is no address. */
  private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");

  private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");
  private static final Pattern BITS = Pattern.compile("\\d{1,3}");

  private final byte[] prefix;
  private final int bits;

  private Network(byte[] prefix, int bits) {
    this.prefix = prefix;
    this.bits = bits;
  }

  /** Absent for anything that is no network; an address alone is a network of one. */
  static Optional<Network> parse(String text) {
    var parts = text.strip().split("/", -1);
    var address = address(parts[0]);
    if (address.isEmpty() || parts.length > 2) {
      return Optional.empty();
    }
    int most = address.get().length * Byte.SIZE;
    if (parts.length == 1) {
      return Optional.of(new Network(address.get(), most));
    }
    if (!BITS.matcher(parts[1]).matches() || Integer.parseInt(parts[1]) > most) {
      return Optional.empty();
    }
    return Optional.of(new Network(address.get(), Integer.parseInt(parts[1])));
  }

  /** Whether an address lies within; nothing else does. */
  boolean contains(String text) {
    return address(text.replaceFirst("%.*", "").strip()).filter(this::contains).isPresent();
  }

  private boolean contains(byte[] address) {
    if (address.length != prefix.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> bit % Byte.SIZE;
      if (((address[bit / Byte.SIZE] ^ prefix[bit / Byte.SIZE]) & mask) != 0) {
        return false;
      }
    }
    return true;
  }

  private static Optional<byte[]> address(String text) {
    if (!IPV4.matcher(text).matches() && !IPV6.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(text).getAddress());
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }
}
