package org.openita.web.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What surrounds the content of every page.
 *
 * @param title of the page, as the browser shows it
 * @param otherLanguage the address of the page in the other language; empty around a form
 * @param form id of the form that fills the page; such a page has no links that lead away from it,
 *     and changes its language by the form so that nothing typed is lost
 */
public record Frame(Words words, String title, String otherLanguage, Optional<String> form) {

  /** The frame of the page that a request is answered with. */
  public static Frame of(HttpServletRequest request, String title) {
    var words = Words.in(ChosenLanguage.of(request));
    return new Frame(words, title, inOtherLanguage(request, words), Optional.empty());
  }

  /** The frame of a page that is one form; the same for everybody who sees it in a language. */
  public static Frame aroundForm(Words words, String title, String id) {
    return new Frame(words, title, "", Optional.of(id));
  }

  public String style() {
    return Look.STYLE;
  }

  public String script() {
    return Look.SURVEY_SCRIPT;
  }

  private static String inOtherLanguage(HttpServletRequest request, Words words) {
    var failed = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    var path = failed == null ? request.getRequestURI() : failed;
    var kept =
        Stream.ofNullable(request.getQueryString())
            .flatMap(query -> Stream.of(query.split("&")))
            .filter(pair -> !pair.isEmpty() && !pair.startsWith(ChosenLanguage.NAME + "="));
    // a second leading slash would make it the address of another site
    return path.replaceFirst("^/{2,}", "/")
        + Stream.concat(kept, Stream.of(ChosenLanguage.NAME + "=" + words.other().tag()))
            .collect(Collectors.joining("&", "?", ""));
  }
}
