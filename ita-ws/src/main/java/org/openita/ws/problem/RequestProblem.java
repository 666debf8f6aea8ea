package org.openita.ws.problem;

import java.io.Serializable;
import java.util.List;
import org.openita.common.Language;

/** A message that does not keep to the protocol, so that it never reaches the domain. */
public class RequestProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ProblemCode code;
  private final List<FieldSlip> errors;

  public RequestProblem(ProblemCode code) {
    this(code, List.of());
  }

  private RequestProblem(ProblemCode code, List<FieldSlip> errors) {
    super(code + " " + errors, null, false, false);
    this.code = code;
    this.errors = List.copyOf(errors);
  }

  /** The message can be read, but not its fields. */
  public static RequestProblem invalid(List<FieldSlip> errors) {
    return new RequestProblem(ProblemCode.INVALID_INPUT, errors);
  }

  public static RequestProblem invalid(FieldSlip error) {
    return invalid(List.of(error));
  }

  public ProblemCode code() {
    return code;
  }

  public List<FieldSlip> errors() {
    return errors;
  }

  String detail(Language language) {
    return Texts.detail(language, code);
  }

  /**
   * A field of the wrong kind.
   *
   * @param code {@code MALFORMED}, {@code UNKNOWN}, {@code REQUIRED}
   * @param textKey of the text in the bundles of this package
   */
  public record FieldSlip(String field, String code, String textKey, String argument)
      implements Serializable {

    /** A value that is not what the field takes, for instance {@code number} or {@code text}. */
    public static FieldSlip malformed(String field, String wanted) {
      return new FieldSlip(field, "MALFORMED", "field." + wanted, "");
    }

    /** A value that is none of those there are. */
    public static FieldSlip notAmong(String field, String choices) {
      return new FieldSlip(field, "MALFORMED", "field.choice", choices);
    }

    /** A field that the address does not take: refused, so that no content is lost unnoticed. */
    public static FieldSlip unknown(String field) {
      return new FieldSlip(field, "UNKNOWN", "field.unknown", "");
    }

    /** A message that breaks the schema of the contract. */
    public static FieldSlip againstSchema(String field, String explanation) {
      return new FieldSlip(field, "MALFORMED", "field.schema", explanation);
    }

    String message(Language language) {
      return Texts.field(language, textKey, argument);
    }
  }
}
