package org.openita.web.pages.error;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.openita.common.Outage;
import org.openita.http.RequestLog;
import org.openita.web.pages.ChosenLanguage;
import org.openita.web.pages.Frame;
import org.openita.web.pages.Notice;
import org.openita.web.pages.Words;

/** The error page of the application, named by {@code web.xml}. */
@WebServlet("/error")
public class ErrorServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int RETRY_AFTER_SECONDS = 15;

  /** Whatever the method of the request that failed. */
  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    int status = status(request);
    var words = Words.in(ChosenLanguage.of(request));
    if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
      response.setIntHeader("Retry-After", RETRY_AFTER_SECONDS);
    }
    notice(request, words, status).render().send(status, request, response);
  }

  private static int status(HttpServletRequest request) {
    var failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    if (failure != null) {
      return Outage.isBehind(failure)
          ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
          : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
    var status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    return status == null ? HttpServletResponse.SC_NOT_FOUND : status;
  }

  private static Notice notice(HttpServletRequest request, Words words, int status) {
    var kind =
        switch (status) {
          case HttpServletResponse.SC_NOT_FOUND -> "error.not-found";
          case HttpServletResponse.SC_SERVICE_UNAVAILABLE -> "error.unavailable";
          case HttpServletResponse.SC_FORBIDDEN -> "error.forbidden";
          case HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE -> "error.too-large";
          default ->
              status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                  ? "error.request"
                  : "error.server";
        };
    return new Notice(
        Frame.of(request, words.get(kind)),
        "",
        words.get(kind),
        List.of(
            words.get(kind + ".advice"),
            words.get("error.id", request.getAttribute(RequestLog.ATTRIBUTE))),
        List.of(new Notice.Link("/", words.get("nav.home"))));
  }
}
