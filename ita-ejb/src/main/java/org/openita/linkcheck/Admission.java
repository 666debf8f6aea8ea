package org.openita.linkcheck;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openita.common.InternetAddresses;
import org.openita.common.InternetAddresses.Network;

/**
 * Where a visit may connect to: public addresses by the ports of the web, and places that the
 * settings name.
 */
record Admission(Set<Integer> ports, List<Place> places) {

  /** A network inside of the house that may be visited by one port: for tests. */
  record Place(Network network, int port) {}

  /** The web, and nothing else. */
  static final Admission PUBLIC_WEB = new Admission(Set.of(80, 443), List.of());

  /**
   * @param ports further ones at public addresses, separated by commas: {@code 8080,8443}
   * @param allowed networks with a port, separated by commas: {@code 127.0.0.0/8:8080}
   * @throws IllegalArgumentException for anything else
   */
  static Admission parse(String ports, String allowed) {
    var all = new TreeSet<>(PUBLIC_WEB.ports());
    parts(ports).stream().map(Integer::valueOf).forEach(all::add);
    return new Admission(all, parts(allowed).stream().map(Admission::place).toList());
  }

  private static Place place(String text) {
    int colon = text.lastIndexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException("No network with a port: " + text);
    }
    var network = text.substring(0, colon).replaceAll("[\\[\\]]", "");
    return new Place(Network.parse(network), Integer.parseInt(text.substring(colon + 1)));
  }

  private static List<String> parts(String list) {
    return Arrays.stream(list.split(","))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.toList());
  }

  /** Whether any address may be visited by the port, before a name is looked up. */
  boolean admits(int port) {
    return ports.contains(port) || places.stream().anyMatch(place -> place.port() == port);
  }

  boolean admits(InetAddress address, int port) {
    return ports.contains(port) && InternetAddresses.isPublic(address)
        || places.stream()
            .anyMatch(place -> place.port() == port && place.network().contains(address));
  }
}
