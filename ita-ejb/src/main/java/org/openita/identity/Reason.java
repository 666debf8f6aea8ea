package org.openita.identity;

import org.openita.common.FieldError;
import org.openita.common.Refusal;

/** Why an operator does something to somebody else's account. */
final class Reason {

  private static final int LONGEST = 500;

  private Reason() {}

  /**
   * @return without spaces around it
   * @throws Refusal {@code INVALID_INPUT} for {@code reason} when it is empty or has more than 500
   *     characters
   */
  static String of(String given) {
    var reason = given == null ? "" : given.strip();
    if (reason.isEmpty() || reason.length() > LONGEST) {
      throw Refusal.invalid(FieldError.of("reason", "REQUIRED", "field.account-reason", LONGEST));
    }
    return reason;
  }
}
