package org.openita.ws.rest;

import java.util.List;
import org.openita.ws.problem.Problem;

/** The members of a problem (RFC 9457); {@code requestId} leads to it in our log. */
record ProblemJson(
    String type,
    String title,
    int status,
    String detail,
    String code,
    List<Problem.FieldProblem> errors,
    String instance,
    String requestId) {

  static final String MEDIA_TYPE = "application/problem+json";

  static ProblemJson of(Problem problem, String requestId) {
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
