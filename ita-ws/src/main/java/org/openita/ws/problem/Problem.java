package org.openita.ws.problem;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openita.common.Language;
import org.openita.common.Outage;
import org.openita.common.Refusal;

/**
 * What went wrong, in the caller's language.
 *
 * @param title what kind of problem it is; the same for every problem of the code
 * @param detail what is wrong this time
 * @param errors what is wrong with single fields; often empty
 */
public record Problem(
    ProblemCode code, String title, String detail, List<FieldProblem> errors, Language language) {

  /**
   * @param field name of the field as it is in the message
   * @param code stable code, for instance {@code REQUIRED}
   */
  public record FieldProblem(String field, String code, String message) {}

  private static final Logger LOG = Logger.getLogger(Problem.class.getName());

  public Problem {
    errors = List.copyOf(errors);
  }

  /** A problem of the protocol without anything more to say than its code. */
  public static Problem of(ProblemCode code, Language language) {
    return of(new RequestProblem(code), language);
  }

  /** What to tell about something thrown; a failure of ours is logged. */
  public static Problem of(Throwable thrown, Language language) {
    if (thrown instanceof RequestProblem problem) {
      return of(problem, language);
    }
    if (thrown instanceof Refusal refusal) {
      return of(refusal, language);
    }
    if (Outage.isBehind(thrown)) {
      LOG.log(Level.WARNING, "The database cannot be reached: {0}", last(thrown).toString());
      return of(ProblemCode.UNAVAILABLE, language);
    }
    LOG.log(Level.SEVERE, "A request failed", thrown);
    return of(ProblemCode.INTERNAL_ERROR, language);
  }

  private static Problem of(RequestProblem problem, Language language) {
    return new Problem(
        problem.code(),
        Texts.title(language, problem.code()),
        problem.detail(language),
        problem.errors().stream()
            .map(error -> new FieldProblem(error.field(), error.code(), error.message(language)))
            .toList(),
        language);
  }

  private static Problem of(Refusal refusal, Language language) {
    var code = ProblemCode.of(refusal.code());
    return new Problem(
        code,
        Texts.title(language, code),
        refusal.message(language),
        refusal.errors().stream()
            .map(error -> new FieldProblem(error.field(), error.code(), error.message(language)))
            .toList(),
        language);
  }

  private static Throwable last(Throwable thrown) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
        .limit(20)
        .reduce((earlier, later) -> later)
        .orElse(thrown);
  }
}
