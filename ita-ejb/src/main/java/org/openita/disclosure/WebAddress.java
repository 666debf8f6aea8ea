package org.openita.disclosure;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * An absolute http or https address with a host and without a password; Thai letters in host and
 * path are welcome.
 *
 * @param host as the domain name system has it: lower case, Thai names in their ASCII form
 */
record WebAddress(String host) {

  /** Absent when the text is no such address. */
  static Optional<WebAddress> of(String text) {
    if (text.chars().anyMatch(Character::isWhitespace)) {
      return Optional.empty();
    }
    try {
      var address = new URI(text);
      var scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
      var authority = address.getRawAuthority();
      boolean web = scheme.equals("http") || scheme.equals("https");
      return !web || authority == null || authority.contains("@")
          ? Optional.empty()
          : host(authority).map(WebAddress::new);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> host(String authority) {
    var host = authority.replaceFirst(":\\d*$", "").replaceFirst("\\.$", "");
    if (host.startsWith("[")) {
      return Optional.of(host);
    }
    try {
      return Optional.of(IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT))
          .filter(name -> !name.isEmpty());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * Whether it lies on the website of another address: on the same host, {@code www.} or not, or on
   * one below it.
   */
  boolean isOn(WebAddress website) {
    var main = withoutWww(website.host);
    return withoutWww(host).equals(main) || host.endsWith("." + main);
  }

  private static String withoutWww(String host) {
    return host.startsWith("www.") ? host.substring(4) : host;
  }
}
