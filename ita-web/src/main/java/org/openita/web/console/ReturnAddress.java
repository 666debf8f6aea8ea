package org.openita.web.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;

/**
 * The page of the console to come back to after signing in.
 *
 * @param path with its query, without the context path; begins with {@code /console/} and leads
 *     nowhere else
 * @param interrupted whether something had been typed and sent from it
 */
record ReturnAddress(String path, boolean interrupted) {

  static final String HOME = "/console/";
  private static final String SIGN_IN = "/console/sign-in";

  ReturnAddress {
    if (!isInside(path)) {
      path = HOME;
    }
  }

  static ReturnAddress of(HttpServletRequest request) {
    boolean interrupted = "POST".equals(request.getMethod());
    var path = request.getRequestURI().substring(request.getContextPath().length());
    var query = interrupted ? queryOfSender(request) : request.getQueryString();
    return new ReturnAddress(query == null ? path : path + "?" + query, interrupted);
  }

  /** A form is sent without the query of its page; the browser names the page all the same. */
  private static String queryOfSender(HttpServletRequest request) {
    var sender = request.getHeader("Referer");
    if (sender == null) {
      return null;
    }
    var parts = sender.split("\\?", 2);
    return parts.length == 2 && parts[0].endsWith(request.getRequestURI()) ? parts[1] : null;
  }

  /** Where to sign in and come back from. */
  String signInAddress() {
    var address = SIGN_IN + "?to=" + URLEncoder.encode(path, UTF_8);
    return interrupted ? address + "&expired=true" : address;
  }

  /** Where to go on; the browser then puts back what had been typed. */
  String continuation() {
    return interrupted ? path + "#continue" : path;
  }

  /** Only pages of the console: no other site, no header and no way out by dots. */
  private static boolean isInside(String path) {
    return path != null
        && path.startsWith(HOME)
        && !path.startsWith(SIGN_IN)
        && !path.contains("//")
        && !path.contains("..")
        && !path.contains("\\")
        && path.chars().noneMatch(Character::isISOControl);
  }
}
