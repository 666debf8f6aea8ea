package org.openita.web.pages.survey;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/**
 * The token of a form, beside the form: so the form itself is the same for everybody and is
 * rendered once. It goes back to its own channel only, and no script reads it.
 */
final class FormCookie {

  private static final String NAME = "form";

  private FormCookie() {}

  static Optional<String> of(HttpServletRequest request) {
    var cookies = request.getCookies();
    if (cookies != null) {
      for (var cookie : cookies) {
        if (cookie.getName().equals(NAME)) {
          return Optional.ofNullable(cookie.getValue());
        }
      }
    }
    return Optional.empty();
  }

  /** Until the browser is closed. */
  static void set(
      String token, String channelCode, HttpServletRequest request, HttpServletResponse response) {
    response.addCookie(cookie(token, channelCode, request));
  }

  /** Once a form has arrived: whoever is next at the same device has one of their own. */
  static void remove(String channelCode, HttpServletRequest request, HttpServletResponse response) {
    var cookie = cookie("", channelCode, request);
    cookie.setMaxAge(0);
    response.addCookie(cookie);
  }

  private static Cookie cookie(String value, String channelCode, HttpServletRequest request) {
    var cookie = new Cookie(NAME, value);
    cookie.setPath("/s/" + channelCode);
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    cookie.setAttribute("SameSite", "Lax");
    return cookie;
  }
}
