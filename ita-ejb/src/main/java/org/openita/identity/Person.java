package org.openita.identity;

import java.util.ArrayList;
import java.util.regex.Pattern;
import org.openita.common.FieldError;
import org.openita.common.Refusal;

/**
 * What a person says of themselves at the first sign-in.
 *
 * @param phone digits, spaces, {@code + - ( ) #}; at most 50 characters
 */
public record Person(String fullName, String position, String phone, String email) {

  private static final int LONGEST = 200;
  private static final Pattern PHONE = Pattern.compile("[0-9 +()#-]{6,50}");
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

  /**
   * @throws Refusal {@code INVALID_INPUT} with an error per field
   */
  public Person {
    fullName = fullName == null ? "" : fullName.strip();
    position = position == null ? "" : position.strip();
    phone = phone == null ? "" : phone.strip();
    email = email == null ? "" : email.strip();
    var errors = new ArrayList<FieldError>();
    if (fullName.isEmpty() || fullName.length() > LONGEST) {
      errors.add(FieldError.of("fullName", "REQUIRED", "field.full-name", LONGEST));
    }
    if (position.isEmpty() || position.length() > LONGEST) {
      errors.add(FieldError.of("position", "REQUIRED", "field.position", LONGEST));
    }
    if (!PHONE.matcher(phone).matches()) {
      errors.add(FieldError.of("phone", "MALFORMED", "field.phone"));
    }
    if (email.length() > LONGEST || !EMAIL.matcher(email).matches()) {
      errors.add(FieldError.of("email", "MALFORMED", "field.email"));
    }
    if (!errors.isEmpty()) {
      throw Refusal.invalid(errors);
    }
  }
}
