package org.openita.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The proxies in front of the server whose word is taken for where a request comes from. Everybody
 * can send the header {@value #HEADER}; each proxy adds the address that it sees at its end. So it
 * is read from the end, for as long as those who wrote it are trusted.
 */
final class TrustedProxies {

  static final String HEADER = "X-Forwarded-For";

  private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
  private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*");
  private static final Pattern WITH_PORT =
      Pattern.compile("\\[(?<six>[^]]*)\\](:\\d+)?|(?<four>[0-9.]+):\\d+");

  /** More proxies than this stand in no row; the rest of the header is somebody's joke. */
  private static final int MOST_HOPS = 32;

  private final List<Network> networks;

  private TrustedProxies(List<Network> networks) {
    this.networks = networks;
  }

  /**
   * @param list addresses or networks such as {@code 10.0.0.0/8, fd00::/8}, separated by commas;
   *     empty for no proxy
   * @throws IllegalArgumentException if one of them is something else; names of hosts are
   */
  static TrustedProxies of(String list) {
    return new TrustedProxies(
        Arrays.stream(list.split(","))
            .map(String::strip)
            .filter(text -> !text.isEmpty())
            .map(Network::of)
            .toList());
  }

  /** Whether the peer of a connection is one of them. */
  boolean include(String peer) {
    return !networks.isEmpty() && literal(peer).filter(this::trusted).isPresent();
  }

  /**
   * Where a request comes from: the last address in the headers that none of the proxies has, or
   * that of the peer when nobody trustworthy says more.
   *
   * @param peer address at the other end of the connection
   * @param forwardedFor every header {@value #HEADER} of the request, in their order
   */
  String client(String peer, List<String> forwardedFor) {
    if (!include(peer)) {
      return peer;
    }
    var hops = Arrays.asList(String.join(",", forwardedFor).split(","));
    Collections.reverse(hops);
    var client = peer;
    for (var hop : hops.subList(0, Math.min(hops.size(), MOST_HOPS))) {
      var address = literal(withoutPort(hop.strip()));
      if (address.isEmpty()) {
        return client;
      }
      client = address.get().getHostAddress();
      if (!trusted(address.get())) {
        return client;
      }
    }
    return client;
  }

  private boolean trusted(InetAddress address) {
    return networks.stream().anyMatch(network -> network.holds(address));
  }

  private static String withoutPort(String hop) {
    var parts = WITH_PORT.matcher(hop);
    if (!parts.matches()) {
      return hop;
    }
    return parts.group("six") == null ? parts.group("four") : parts.group("six");
  }

  /** An address as it is written; a name, which would be looked up, is none. */
  private static Optional<InetAddress> literal(String text) {
    if (!IPV4.matcher(text).matches() && !IPV6.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(text));
    } catch (UnknownHostException malformed) {
      return Optional.empty();
    }
  }

  private record Network(InetAddress address, int bits) {

    static Network of(String text) {
      var parts = text.split("/", 2);
      var address =
          literal(parts[0])
              .orElseThrow(() -> new IllegalArgumentException("Not an address: " + text));
      int all = address.getAddress().length * Byte.SIZE;
      try {
        int bits = parts.length == 1 ? all : Integer.parseInt(parts[1]);
        if (bits >= 0 && bits <= all) {
          return new Network(address, bits);
        }
      } catch (NumberFormatException malformed) {
        throw new IllegalArgumentException("Not a network: " + text, malformed);
      }
      throw new IllegalArgumentException("Not a network: " + text);
    }

    boolean holds(InetAddress other) {
      var mine = address.getAddress();
      var theirs = other.getAddress();
      if (mine.length != theirs.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> bit % Byte.SIZE;
        if (((mine[bit / Byte.SIZE] ^ theirs[bit / Byte.SIZE]) & mask) != 0) {
          return false;
        }
      }
      return true;
    }
  }
}
