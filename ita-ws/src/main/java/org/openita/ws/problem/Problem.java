package org.openita.ws.problem;

import jakarta.persistence.OptimisticLockException;
import jakarta.resource.ResourceException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openita.common.Language;
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

  /** Of the SQL states of connections (ISO 9075, class 08). */
  private static final String CONNECTION_STATES = "08";

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
    if (causes(thrown).anyMatch(OptimisticLockException.class::isInstance)) {
      return of(Refusal.versionConflict(), language);
    }
    if (causes(thrown).anyMatch(Problem::isLostDatabase)) {
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

  /** No connection could be made or got from the pool, or the one in use has broken. */
  private static boolean isLostDatabase(Throwable cause) {
    Predicate<SQLException> connection =
        failure ->
            failure.getSQLState() != null && failure.getSQLState().startsWith(CONNECTION_STATES);
    return cause instanceof ResourceException
        || cause instanceof SQLTransientConnectionException
        || cause instanceof SQLNonTransientConnectionException
        || cause instanceof SQLException failure && connection.test(failure);
  }

  private static Stream<Throwable> causes(Throwable thrown) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause).limit(20);
  }

  private static Throwable last(Throwable thrown) {
    return causes(thrown).reduce((earlier, later) -> later).orElse(thrown);
  }
}
