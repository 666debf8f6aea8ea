package org.openita.common;

import jakarta.ejb.ApplicationException;
import java.io.Serializable;
import java.util.List;

/**
 * A caller asked for something that the rules do not allow. Nothing has been changed: the
 * transaction is rolled back.
 *
 * <p>The code is for programs, the message for people, the field errors for the place beside each
 * field.
 */
@ApplicationException(rollback = true)
public class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final RefusalCode code;
  private final String messageKey;
  private final List<Serializable> arguments;
  private final List<FieldError> errors;

  private Refusal(
      RefusalCode code, String messageKey, List<FieldError> errors, Serializable... arguments) {
    super(code + " " + messageKey, null, false, false);
    this.code = code;
    this.messageKey = messageKey;
    this.arguments = List.of(arguments);
    this.errors = List.copyOf(errors);
  }

  public static Refusal of(RefusalCode code, String messageKey, Serializable... arguments) {
    return new Refusal(code, messageKey, List.of(), arguments);
  }

  /** Every refusal of something absent looks the same as that of something hidden. */
  public static Refusal notFound() {
    return of(RefusalCode.NOT_FOUND, "refusal.not-found");
  }

  public static Refusal forbidden() {
    return of(RefusalCode.FORBIDDEN, "refusal.forbidden");
  }

  public static Refusal versionConflict() {
    return of(RefusalCode.VERSION_CONFLICT, "refusal.version-conflict");
  }

  public static Refusal invalid(FieldError... errors) {
    return invalid(List.of(errors));
  }

  public static Refusal invalid(List<FieldError> errors) {
    return new Refusal(RefusalCode.INVALID_INPUT, "refusal.invalid-input", errors);
  }

  public RefusalCode code() {
    return code;
  }

  public String messageKey() {
    return messageKey;
  }

  public List<FieldError> errors() {
    return errors;
  }

  public String message(Language language) {
    return Messages.format(language, messageKey, arguments.toArray());
  }
}
