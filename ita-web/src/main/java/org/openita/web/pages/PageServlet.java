package org.openita.web.pages;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.openita.common.Refusal;
import org.openita.common.RefusalCode;

/** A part of the site. What is refused as absent becomes the error page for it. */
public abstract class PageServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    ChosenLanguage.remember(request, response);
    try {
      super.service(request, response);
    } catch (Refusal refusal) {
      if (refusal.code() != RefusalCode.NOT_FOUND) {
        throw refusal;
      }
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  /** The words in which the visitor is answered. */
  protected static Words words(HttpServletRequest request) {
    return Words.in(ChosenLanguage.of(request));
  }

  /** The parts of the address behind that of the servlet. */
  protected static List<String> path(HttpServletRequest request) {
    return Stream.ofNullable(request.getPathInfo())
        .flatMap(path -> Stream.of(path.split("/")))
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** Sends the browser elsewhere within the site, to be asked for by GET. */
  protected static void seeOther(HttpServletResponse response, String path) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", path);
    response.setHeader("Cache-Control", "no-store");
  }
}
