package org.openita.linkcheck;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.IDN;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address of the web as a server understands it: host in ASCII, everything else that is not
 * ASCII in percent signs, no fragment.
 *
 * @param host in lower case; an IPv6 address in brackets
 */
record WebUrl(String scheme, String host, int port, String path, String query) {

  static final int LONGEST = 2000;

  private static final Pattern WHOLE =
      Pattern.compile(
          "(?i)(https?)://([^/?#\\\\]*)((?:/[^?#]*)?)(\\?[^#]*)?(?:#.*)?", Pattern.DOTALL);
  private static final Pattern AUTHORITY =
      Pattern.compile("(\\[[0-9a-fA-F:.]+]|[^:@\\[\\]%]+)(?::([0-9]{0,5}))?");
  private static final Pattern HOST = Pattern.compile("[a-z0-9_]([a-z0-9._-]*[a-z0-9_])?");
  private static final String PLAIN = "-._~!$&'()*+,;=:@/?";

  /** Absent for anything but an absolute http or https address without a password. */
  static Optional<WebUrl> parse(String text) {
    var whole = WHOLE.matcher(text.strip());
    if (text.length() > LONGEST * 9 || !whole.matches()) {
      return Optional.empty();
    }
    var authority = AUTHORITY.matcher(whole.group(2));
    if (!authority.matches()) {
      return Optional.empty();
    }
    var scheme = whole.group(1).toLowerCase(Locale.ROOT);
    var port = authority.group(2) == null ? "" : authority.group(2);
    int number = port.isEmpty() ? standardPort(scheme) : Integer.parseInt(port);
    var query = whole.group(4) == null ? "" : escaped(whole.group(4));
    var path = whole.group(3).isEmpty() ? "/" : escaped(whole.group(3));
    return host(authority.group(1))
        .filter(host -> number > 0 && number <= 65_535)
        .map(host -> new WebUrl(scheme, host, number, path, query))
        .filter(url -> url.text().length() <= LONGEST * 9);
  }

  private static Optional<String> host(String written) {
    if (written.startsWith("[")) {
      return Optional.of(written.toLowerCase(Locale.ROOT));
    }
    try {
      var ascii = IDN.toASCII(written, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
      var host = ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
      return Optional.of(host)
          .filter(name -> name.length() <= 253 && HOST.matcher(name).matches())
          .filter(name -> !name.contains(".."));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String escaped(String text) {
    var escaped = new StringBuilder();
    var bytes = text.getBytes(UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      char one = (char) (bytes[i] & 0xff);
      boolean isEscape =
          one == '%' && i + 2 < bytes.length && hex(bytes[i + 1]) && hex(bytes[i + 2]);
      if (one < 128 && (Character.isLetterOrDigit(one) || PLAIN.indexOf(one) >= 0) || isEscape) {
        escaped.append(one);
      } else {
        escaped.append('%').append(String.format("%02X", (int) one));
      }
    }
    return escaped.toString();
  }

  private static boolean hex(byte digit) {
    return Character.digit(digit, 16) >= 0;
  }

  private static int standardPort(String scheme) {
    return scheme.equals("https") ? 443 : 80;
  }

  /** Where a redirect leads; absent where it leads nowhere on the web. */
  Optional<WebUrl> follow(String location) {
    var to = location.strip();
    if (to.matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
      return parse(to);
    }
    if (to.startsWith("//")) {
      return parse(scheme + ":" + to);
    }
    if (to.startsWith("?") || to.startsWith("#") || to.isEmpty()) {
      return parse(origin() + path + (to.startsWith("?") ? to : query));
    }
    try {
      return parse(uri().resolve(escaped(to.replaceFirst("#.*", ""))).toString());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Scheme, host and port: whose robots.txt holds. */
  String origin() {
    return scheme + "://" + host + (port == standardPort(scheme) ? "" : ":" + port);
  }

  WebUrl robots() {
    return new WebUrl(scheme, host, port, "/robots.txt", "");
  }

  /** Whether it is the front page of a site. */
  boolean isFront() {
    return query.isEmpty() && path.matches("/(?:(?i)index\\.[a-z]+|home|main)?/?");
  }

  String text() {
    return origin() + path + query;
  }

  URI uri() {
    return URI.create(text());
  }
}
