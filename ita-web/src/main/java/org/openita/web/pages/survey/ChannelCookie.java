package org.openita.web.pages.survey;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/**
 * What a browser keeps of one survey until it is closed. It goes back to its own channel only, and
 * no script reads it.
 */
enum ChannelCookie {
  /**
   * The token of a form, beside the form: so the form itself is the same for everybody and is
   * rendered once. Whoever is next at the same device has one of their own.
   */
  FORM("form"),
  /**
   * The secret of an invitation on its way from the link to the answers, until it has been used. It
   * stands in no address that is logged.
   */
  INVITATION("invitation");

  private final String name;

  ChannelCookie(String name) {
    this.name = name;
  }

  Optional<String> of(HttpServletRequest request) {
    var cookies = request.getCookies();
    if (cookies != null) {
      for (var cookie : cookies) {
        if (cookie.getName().equals(name)) {
          return Optional.ofNullable(cookie.getValue()).filter(value -> !value.isEmpty());
        }
      }
    }
    return Optional.empty();
  }

  void set(String value, String channel, HttpServletRequest request, HttpServletResponse response) {
    response.addCookie(cookie(value, channel, request));
  }

  void remove(String channel, HttpServletRequest request, HttpServletResponse response) {
    var cookie = cookie("", channel, request);
    cookie.setMaxAge(0);
    response.addCookie(cookie);
  }

  private Cookie cookie(String value, String channel, HttpServletRequest request) {
    var cookie = new Cookie(name, value);
    cookie.setPath("/s/" + channel);
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    cookie.setAttribute("SameSite", "Lax");
    return cookie;
  }
}
