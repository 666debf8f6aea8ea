package org.openita.common;

import java.io.Serializable;
import java.util.List;

/**
 * What is wrong with one field of a caller's input.
 *
 * @param field name of the field as the caller knows it, for instance {@code headcount}
 * @param code stable code, for instance {@code REQUIRED} or {@code OUT_OF_RANGE}
 * @param messageKey key of the text in the message bundles
 * @param arguments values for the placeholders of the text
 */
public record FieldError(String field, String code, String messageKey, List<Serializable> arguments)
    implements Serializable {

  public FieldError {
    arguments = List.copyOf(arguments);
  }

  public static FieldError of(
      String field, String code, String messageKey, Serializable... arguments) {
    return new FieldError(field, code, messageKey, List.of(arguments));
  }

  public String message(Language language) {
    return Messages.format(language, messageKey, arguments.toArray());
  }
}
