package org.openita.ws.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.openita.http.RequestLog;
import org.openita.ws.access.PreferredLanguage;
import org.openita.ws.problem.Problem;
import org.openita.ws.problem.ProblemCode;

/** Tells whatever was thrown as {@code application/problem+json} (RFC 9457). */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Throwable> {

  static final String MEDIA_TYPE = "application/problem+json";

  private static final int RETRY_AFTER_SECONDS = 10;

  @Inject private HttpServletRequest request;

  /** The members of a problem; {@code requestId} leads to it in our log. */
  record ProblemJson(
      String type,
      String title,
      int status,
      String detail,
      String code,
      List<Problem.FieldProblem> errors,
      String instance,
      String requestId) {}

  @Override
  public Response toResponse(Throwable thrown) {
    var language = PreferredLanguage.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    if (thrown instanceof WebApplicationException known && known.getResponse().getStatus() < 500) {
      var status = known.getResponse().getStatus();
      return status < 400
          ? known.getResponse()
          : response(
              Problem.of(ProblemCode.ofStatus(status), language),
              known.getResponse().getHeaderString(HttpHeaders.ALLOW));
    }
    return response(Problem.of(thrown, language), null);
  }

  private Response response(Problem problem, String allowOrNull) {
    var code = problem.code();
    var response =
        Response.status(code.status())
            .type(MEDIA_TYPE)
            .header(HttpHeaders.CONTENT_LANGUAGE, problem.language().locale().toLanguageTag())
            .header(HttpHeaders.ALLOW, allowOrNull)
            .entity(json(problem));
    if (code == ProblemCode.UNAUTHENTICATED) {
      response.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"OpenITA\", charset=\"UTF-8\"");
    }
    if (code == ProblemCode.UNAVAILABLE) {
      response.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
    }
    return response.build();
  }

  private ProblemJson json(Problem problem) {
    var requestId = String.valueOf(request.getAttribute(RequestLog.ATTRIBUTE));
    return new ProblemJson(
        problem.code().type(),
        problem.title(),
        problem.code().status(),
        problem.detail(),
        problem.code().name(),
        problem.errors(),
        "urn:openita:request:" + requestId,
        requestId);
  }
}
