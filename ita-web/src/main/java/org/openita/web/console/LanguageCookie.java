package org.openita.web.console;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openita.common.Language;

/** The reader's language is kept in the cookie {@code lang}, which the public pages read too. */
final class LanguageCookie {

  static final String NAME = "lang";
  private static final Duration KEPT = Duration.ofDays(365);

  private LanguageCookie() {}

  /** Thai unless English was chosen. */
  static Language read(HttpServletRequest request) {
    var cookies = request.getCookies();
    return cookies == null
        ? Language.TH
        : Stream.of(cookies)
            .filter(cookie -> cookie.getName().equals(NAME))
            .findFirst()
            .map(cookie -> Language.of(Locale.forLanguageTag(cookie.getValue())))
            .orElse(Language.TH);
  }

  /**
   * Where the address has {@code lang=th} or {@code lang=en}: keeps it and sends the browser to the
   * same address without it.
   */
  static boolean change(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var wanted = request.getParameter(NAME);
    if (!"GET".equals(request.getMethod()) || wanted == null) {
      return false;
    }
    var cookie = new Cookie(NAME, Language.of(Locale.forLanguageTag(wanted)).locale().toString());
    cookie.setPath("/");
    cookie.setMaxAge((int) KEPT.toSeconds());
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
    var rest = queryWithout(request.getQueryString());
    response.sendRedirect(request.getRequestURI() + (rest.isEmpty() ? "" : "?" + rest));
    return true;
  }

  static String queryWithout(String query) {
    return query == null
        ? ""
        : Stream.of(query.split("&"))
            .filter(part -> !part.equals(NAME) && !part.startsWith(NAME + "="))
            .collect(Collectors.joining("&"));
  }
}
