package org.openita.web.pages;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.openita.common.Language;

/**
 * The language that a visitor has chosen with {@code ?lang=}, remembered in a cookie of the same
 * name. Thai for everybody else, whatever language their browser was installed in.
 */
public final class ChosenLanguage {

  /** Name of the parameter and of the cookie. */
  public static final String NAME = "lang";

  private static final Duration REMEMBERED = Duration.ofDays(365);

  private static final List<Language> LANGUAGES = List.of(Language.values());
  private static final Optional<Language> NONE = Optional.empty();

  private ChosenLanguage() {}

  public static Language of(HttpServletRequest request) {
    return chosenNow(request).or(() -> chosenBefore(request)).orElse(Language.TH);
  }

  /** Remembers a choice that the request makes. */
  static void remember(HttpServletRequest request, HttpServletResponse response) {
    chosenNow(request).ifPresent(language -> remember(language, request, response));
  }

  /** Remembers a choice. */
  public static void remember(
      Language language, HttpServletRequest request, HttpServletResponse response) {
    var cookie = new Cookie(NAME, language.locale().getLanguage());
    cookie.setPath("/");
    cookie.setMaxAge((int) REMEMBERED.toSeconds());
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
  }

  /** The language of a tag, if it is one of the two. */
  public static Optional<Language> named(String tag) {
    for (var language : LANGUAGES) {
      if (language.locale().getLanguage().equals(tag)) {
        return Optional.of(language);
      }
    }
    return NONE;
  }

  private static Optional<Language> chosenNow(HttpServletRequest request) {
    return named(request.getParameter(NAME));
  }

  private static Optional<Language> chosenBefore(HttpServletRequest request) {
    var cookies = request.getCookies();
    if (cookies != null) {
      for (var cookie : cookies) {
        var language = cookie.getName().equals(NAME) ? named(cookie.getValue()) : NONE;
        if (language.isPresent()) {
          return language;
        }
      }
    }
    return NONE;
  }
}
