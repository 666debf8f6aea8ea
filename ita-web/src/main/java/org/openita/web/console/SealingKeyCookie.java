package org.openita.web.console;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.common.Refusal;
import org.openita.job.SealingKey;

/**
 * The key of what a job makes, kept in the browser that asked for it for as long as the file is
 * kept on the server: neither of the two alone can read it, and a restart of the server loses
 * nothing.
 */
record SealingKeyCookie(String name) {

  private static final int DAY_SECONDS = 86_400;

  static SealingKeyCookie of(int job) {
    return new SealingKeyCookie("key-" + job);
  }

  void write(HttpServletRequest request, HttpServletResponse response, SealingKey key) {
    var cookie = new Cookie(name, key.text());
    cookie.setPath(request.getContextPath() + Place.ISSUE.path());
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    cookie.setMaxAge(DAY_SECONDS);
    cookie.setAttribute("SameSite", "Strict");
    response.addCookie(cookie);
  }

  boolean isIn(HttpServletRequest request) {
    return find(request).isPresent();
  }

  /**
   * @throws Refusal {@code NOT_FOUND} in a browser that has not asked for the job
   */
  SealingKey read(HttpServletRequest request) {
    return find(request).orElseThrow(Refusal::notFound);
  }

  private Optional<SealingKey> find(HttpServletRequest request) {
    return Optional.ofNullable(request.getCookies()).stream()
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(name))
        .flatMap(cookie -> Stream.ofNullable(cookie.getValue()))
        .findFirst()
        .flatMap(SealingKey::parse);
  }
}
