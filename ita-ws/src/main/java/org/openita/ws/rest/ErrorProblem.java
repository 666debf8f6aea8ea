package org.openita.ws.rest;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.openita.http.RequestLog;
import org.openita.ws.access.PreferredLanguage;
import org.openita.ws.problem.Problem;
import org.openita.ws.problem.ProblemCode;

/** The error page of the application: what fails outside of every resource is a problem too. */
@WebServlet("/error-problem")
public class ErrorProblem extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    int status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer known
            ? known
            : HttpServletResponse.SC_NOT_FOUND;
    var language = PreferredLanguage.of(request.getHeader("Accept-Language"));
    var problem = Problem.of(ProblemCode.ofStatus(status), language);
    var json = ProblemJson.of(problem, String.valueOf(request.getAttribute(RequestLog.ATTRIBUTE)));
    response.setStatus(problem.code().status());
    response.setContentType(ProblemJson.MEDIA_TYPE);
    response.setHeader("Content-Language", language.locale().toLanguageTag());
    response.getOutputStream().write(RecordJson.text(json).getBytes(StandardCharsets.UTF_8));
  }
}
