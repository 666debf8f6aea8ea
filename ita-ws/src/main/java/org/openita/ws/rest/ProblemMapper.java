package org.openita.ws.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.openita.common.Refusal;
import org.openita.common.RefusalCode;
import org.openita.http.RequestLog;
import org.openita.ws.access.PreferredLanguage;
import org.openita.ws.problem.Problem;
import org.openita.ws.problem.ProblemCode;

/** Tells whatever was thrown as {@code application/problem+json} (RFC 9457). */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Throwable> {

  private static final int RETRY_AFTER_SECONDS = 10;

  @Inject private HttpServletRequest request;

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
    var response = response(Problem.of(thrown, language), null);
    return thrown instanceof Refusal refusal && refusal.code() == RefusalCode.TOO_MANY_ATTEMPTS
        ? Response.fromResponse(response)
            .header(HttpHeaders.RETRY_AFTER, refusal.retryAfter().toSeconds() + 1)
            .build()
        : response;
  }

  private Response response(Problem problem, String allowOrNull) {
    var code = problem.code();
    var response =
        Response.status(code.status(), phrase(code))
            .type(ProblemJson.MEDIA_TYPE)
            .header(HttpHeaders.CONTENT_LANGUAGE, problem.language().locale().toLanguageTag())
            .header(HttpHeaders.ALLOW, allowOrNull)
            .entity(
                ProblemJson.of(
                    problem, String.valueOf(request.getAttribute(RequestLog.ATTRIBUTE))));
    if (code == ProblemCode.UNAUTHENTICATED) {
      response.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"OpenITA\", charset=\"UTF-8\"");
    }
    if (code == ProblemCode.UNAVAILABLE) {
      response.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
    }
    return response.build();
  }

  /** The phrase of 422 is not among those that the platform knows. */
  private static String phrase(ProblemCode code) {
    return Optional.ofNullable(Response.Status.fromStatusCode(code.status()))
        .map(Response.Status::getReasonPhrase)
        .orElse("Unprocessable Content");
  }
}
