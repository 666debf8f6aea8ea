package org.openita.improvement;

import java.util.ArrayList;
import java.util.List;
import org.openita.common.FieldError;
import org.openita.common.Refusal;

/** What is wrong with the texts that somebody has typed, field by field. */
final class Typed {

  /** Characters of a long text, at most. */
  static final int LONGEST = 10_000;

  private final List<FieldError> errors = new ArrayList<>();

  /** The text without blanks around it; empty for nothing. */
  static String text(String typed) {
    return typed == null ? "" : typed.strip();
  }

  void required(String field, String text, int longest) {
    if (text.isEmpty()) {
      errors.add(FieldError.of(field, "REQUIRED", "field.required"));
    } else if (text.length() > longest) {
      errors.add(FieldError.of(field, "TOO_LONG", "field.too-long", longest));
    }
  }

  void required(String field, Object value) {
    if (value == null) {
      errors.add(FieldError.of(field, "REQUIRED", "field.required"));
    }
  }

  void add(FieldError error) {
    errors.add(error);
  }

  /**
   * @throws Refusal {@code INVALID_INPUT} with all that is wrong
   */
  void refuse() {
    if (!errors.isEmpty()) {
      throw Refusal.invalid(errors);
    }
  }
}
