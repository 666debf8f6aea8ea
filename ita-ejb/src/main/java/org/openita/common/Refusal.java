package org.openita.common;

import jakarta.ejb.ApplicationException;
import java.io.Serializable;
import java.time.Duration;
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

  /** A longer wait is told in hours. */
  private static final long LONGEST_IN_MINUTES = 90;

  private final RefusalCode code;
  private final String messageKey;
  private final List<Serializable> arguments;
  private final List<FieldError> errors;
  private final Duration wait;

  private Refusal(
      RefusalCode code, String messageKey, List<FieldError> errors, Serializable... arguments) {
    this(code, messageKey, errors, Duration.ZERO, arguments);
  }

  private Refusal(
      RefusalCode code,
      String messageKey,
      List<FieldError> errors,
      Duration wait,
      Serializable... arguments) {
    super(code + " " + messageKey, null, false, false);
    this.wait = wait;
    this.code = code;
    this.messageKey = messageKey;
    this.arguments = List.of(arguments);
    this.errors = List.copyOf(errors);
  }

  public static Refusal of(RefusalCode code, String messageKey, Serializable... arguments) {
    return new Refusal(code, messageKey, List.of(), arguments);
  }

  /**
   * The caller has been wrong too often.
   *
   * @param wait until another attempt is looked at
   */
  public static Refusal tooManyAttempts(Duration wait) {
    long minutes = wait.plusSeconds(59).toMinutes();
    return minutes <= LONGEST_IN_MINUTES
        ? tooManyAttempts("refusal.too-many-attempts", wait, minutes)
        : tooManyAttempts("refusal.too-many-attempts-hours", wait, wait.plusMinutes(59).toHours());
  }

  private static Refusal tooManyAttempts(String messageKey, Duration wait, long told) {
    return new Refusal(RefusalCode.TOO_MANY_ATTEMPTS, messageKey, List.of(), wait, told);
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

  /** How long to wait before trying again; zero where that does not help. */
  public Duration retryAfter() {
    return wait;
  }

  public List<FieldError> errors() {
    return errors;
  }

  public String message(Language language) {
    return Messages.format(language, messageKey, arguments.toArray());
  }
}
