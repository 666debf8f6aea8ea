package org.openita.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.openita.http.RequestLog;

/**
 * Under which address the visitor reached the site: that of a trusted proxy in front of it where
 * there is one, for it is what a QR code must lead to.
 */
public final class PublicAddress {

  private static final Pattern HOST =
      Pattern.compile("([A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+\\])(:\\d{1,5})?");
  private static final Pattern SCHEME = Pattern.compile("https?");

  private PublicAddress() {}

  /**
   * The absolute address of something of this site.
   *
   * @param path begins with a slash
   */
  public static String of(HttpServletRequest request, String path) {
    boolean proxied = Boolean.TRUE.equals(request.getAttribute(RequestLog.PROXIED));
    return of(
        proxied ? request::getHeader : header -> null,
        request.getScheme(),
        request.getServerName(),
        request.getServerPort(),
        path);
  }

  static String of(
      UnaryOperator<String> header, String scheme, String server, int port, String path) {
    var usualPort = scheme.equals("https") ? 443 : 80;
    var host = server + (port == usualPort ? "" : ":" + port);
    return forwarded(header, "X-Forwarded-Proto", SCHEME).orElse(scheme)
        + "://"
        + forwarded(header, "X-Forwarded-Host", HOST).orElse(host)
        + path;
  }

  private static Optional<String> forwarded(
      UnaryOperator<String> header, String name, Pattern form) {
    return Optional.ofNullable(header.apply(name))
        .map(value -> value.split(",", 2)[0].strip())
        .filter(value -> form.matcher(value).matches());
  }
}
