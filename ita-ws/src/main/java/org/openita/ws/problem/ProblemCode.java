package org.openita.ws.problem;

import java.util.Locale;
import java.util.stream.Stream;
import org.openita.common.RefusalCode;

/**
 * The stable codes by which programs tell problems apart: those of the domain ({@link RefusalCode})
 * and those of the protocols. They are a promise: add, never change.
 */
public enum ProblemCode {
  WINDOW_CLOSED(409),
  INVALID_STATE(409),
  INVALID_INPUT(422),
  FORBIDDEN(403),
  NOT_FOUND(404),
  VERSION_CONFLICT(412),
  DUPLICATE(409),

  /** The message cannot be read at all: not JSON, not what the address asks for. */
  MALFORMED_REQUEST(400),
  /** No credentials, or wrong ones. */
  UNAUTHENTICATED(401),
  /** Too many wrong credentials; worth another try after a while. */
  TOO_MANY_ATTEMPTS(429),
  METHOD_NOT_ALLOWED(405),
  NOT_ACCEPTABLE(406),
  TOO_LARGE(413),
  UNSUPPORTED_MEDIA_TYPE(415),
  /** An existing record is changed without telling which version was read. */
  PRECONDITION_REQUIRED(428),
  /** A failure of ours; the request id leads to it in the log. */
  INTERNAL_ERROR(500),
  /** The database cannot be reached; worth another try. */
  UNAVAILABLE(503);

  private final int status;

  ProblemCode(int status) {
    this.status = status;
  }

  /** HTTP status. */
  public int status() {
    return status;
  }

  /** URI that identifies the kind of problem (RFC 9457, section 3.1.1). */
  public String type() {
    return "urn:openita:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static ProblemCode of(RefusalCode code) {
    return valueOf(code.name());
  }

  /** The code for a status that the framework itself has decided on. */
  public static ProblemCode ofStatus(int status) {
    return Stream.of(
            NOT_FOUND,
            UNAUTHENTICATED,
            FORBIDDEN,
            METHOD_NOT_ALLOWED,
            NOT_ACCEPTABLE,
            TOO_LARGE,
            UNSUPPORTED_MEDIA_TYPE,
            UNAVAILABLE)
        .filter(code -> code.status == status)
        .findFirst()
        .orElse(status >= 400 && status < 500 ? MALFORMED_REQUEST : INTERNAL_ERROR);
  }
}
