package org.openita.stakeholder;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.openita.common.FieldError;
import org.openita.registry.ThaiText;

/**
 * Somebody outside who used or contacted an agency and whom assessors may ask.
 *
 * @param name of the person, organisation or agency; at most {@value #LONGEST} characters
 * @param kind may be absent while it has not been chosen
 * @param phone 9 to 15 digits, with an extension if need be; may be empty where there is an e-mail
 * @param email may be empty where there is a phone
 * @param service what was used, or why they were in contact; at most {@value #LONGEST} characters
 */
public record SampleEntry(
    String name, SampleKind kind, String phone, String email, String service) {

  static final int LONGEST = 200;

  private static final Pattern PHONE =
      Pattern.compile("\\+?[0-9][0-9 ()-]{7,30}( *(ต่อ|ext\\.?|#) *[0-9]{1,6})?");
  private static final Pattern EXTENSION = Pattern.compile("(ต่อ|ext|#).*");
  private static final Pattern EMAIL =
      Pattern.compile("[^@\\s,;<>\"()]{1,64}@[^@\\s,;<>\"()]+\\.[^@\\s,;<>\"().]{2,}");
  private static final int FEWEST_DIGITS = 9;
  private static final int MOST_DIGITS = 15;

  public SampleEntry {
    name = ThaiText.tidy(name);
    phone = latinDigits(ThaiText.tidy(phone));
    email = ThaiText.tidy(email);
    service = ThaiText.tidy(service);
  }

  /** What is wrong with it, by the names of its components; empty when it may be kept. */
  List<FieldError> errors() {
    var errors = new ArrayList<FieldError>();
    if (name.isEmpty() || name.length() > LONGEST) {
      errors.add(FieldError.of("name", "REQUIRED", "field.sample-name", LONGEST));
    }
    if (kind == null) {
      errors.add(FieldError.of("kind", "REQUIRED", "field.sample-kind"));
    }
    if (phone.isEmpty() && email.isEmpty()) {
      errors.add(FieldError.of("phone", "REQUIRED", "field.sample-contact"));
    }
    if (!phone.isEmpty() && !isPhone(phone)) {
      errors.add(FieldError.of("phone", "MALFORMED", "field.sample-phone"));
    }
    if (!email.isEmpty() && (email.length() > LONGEST || !EMAIL.matcher(email).matches())) {
      errors.add(FieldError.of("email", "MALFORMED", "field.email"));
    }
    if (service.isEmpty() || service.length() > LONGEST) {
      errors.add(FieldError.of("service", "REQUIRED", "field.sample-service", LONGEST));
    }
    return errors;
  }

  private static boolean isPhone(String phone) {
    int digits = digitsOf(phone).length();
    return PHONE.matcher(phone).matches() && digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
  }

  /** The number that is dialled within the country, without its extension. */
  static String digitsOf(String phone) {
    var digits =
        EXTENSION
            .matcher(latinDigits(ThaiText.tidy(phone)))
            .replaceAll("")
            .replaceAll("[^0-9]", "");
    return phone.startsWith("+66") ? "0" + digits.substring(2) : digits;
  }

  private static String latinDigits(String text) {
    return text.codePoints()
        .map(one -> Character.isDigit(one) ? '0' + Character.digit(one, 10) : one)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Never shows whom it names. */
  @Override
  public String toString() {
    return "an entry of a sample list";
  }
}
