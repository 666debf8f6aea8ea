package org.openita.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Under which address the visitor reached the site: that of the proxy in front of it where there is
 * one, for it is what a QR code must lead to.
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
    var scheme = forwarded(request, "X-Forwarded-Proto", SCHEME).orElse(request.getScheme());
    var host = forwarded(request, "X-Forwarded-Host", HOST).orElseGet(() -> host(request));
    return scheme + "://" + host + path;
  }

  private static Optional<String> forwarded(
      HttpServletRequest request, String header, Pattern form) {
    return Optional.ofNullable(request.getHeader(header))
        .map(value -> value.split(",", 2)[0].strip())
        .filter(value -> form.matcher(value).matches());
  }

  private static String host(HttpServletRequest request) {
    int port = request.getServerPort();
    boolean usual = port == (request.isSecure() ? 443 : 80);
    return request.getServerName() + (usual ? "" : ":" + port);
  }
}
