package org.openita.registry;

import org.openita.common.FieldError;

/**
 * That a code, or a name in its place, stands for nothing the register knows. The message says what
 * was looked for and how one that is known is written.
 */
public final class UnknownCode {

  private UnknownCode() {}

  /**
   * @param field of an {@link AgencyRow}, or another that holds the code of an agency
   * @param written what stands there
   */
  public static FieldError in(String field, String written) {
    var message =
        switch (field) {
          case "type" -> "field.unknown-type";
          case "ministry" -> "field.unknown-ministry";
          case "province" -> "field.unknown-province";
          case "group", "groupException" -> "field.unknown-group";
          case "supervisor", "supervisorException" -> "field.unknown-supervising-body";
          default -> "field.unknown-agency";
        };
    return FieldError.of(field, "UNKNOWN", message, written);
  }
}
