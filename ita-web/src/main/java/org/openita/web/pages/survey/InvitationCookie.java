package org.openita.web.pages.survey;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The secret of an invitation on its way from the link to the answers. It stands in no address that
 * is logged, and is gone with the window of the browser, or once it has been used.
 */
final class InvitationCookie {

  private static final String NAME = "invitation";

  private InvitationCookie() {}

  static Optional<String> of(HttpServletRequest request) {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Stream::of)
        .filter(cookie -> cookie.getName().equals(NAME))
        .flatMap(cookie -> Stream.ofNullable(cookie.getValue()))
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  static void set(
      String secret, String channel, HttpServletRequest request, HttpServletResponse response) {
    response.addCookie(cookie(secret, channel, request));
  }

  static void remove(String channel, HttpServletRequest request, HttpServletResponse response) {
    var cookie = cookie("", channel, request);
    cookie.setMaxAge(0);
    response.addCookie(cookie);
  }

  private static Cookie cookie(String value, String channel, HttpServletRequest request) {
    var cookie = new Cookie(NAME, value);
    cookie.setPath("/s/" + channel);
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    cookie.setAttribute("SameSite", "Lax");
    return cookie;
  }
}
