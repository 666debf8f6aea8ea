package org.openita.sheet;

import java.io.Serializable;
import org.openita.common.FieldError;
import org.openita.common.Refusal;

/** Why a file is refused, beside its field. */
final class Unreadable {

  private static final long MEGABYTE = 1024L * 1024;

  private Unreadable() {}

  static Refusal because(String code, String messageKey, Serializable... arguments) {
    return Refusal.invalid(FieldError.of("file", code, messageKey, arguments));
  }

  static Refusal tooLarge() {
    return because("TOO_LARGE", "field.file-too-large", SheetLimits.FILE_BYTES / MEGABYTE);
  }

  /** Not what a spreadsheet program writes: cut off, changed by hand, or an attack. */
  static Refusal damaged() {
    return because("DAMAGED", "field.file-damaged");
  }

  /** Unpacks to far more than it is. */
  static Refusal swelling() {
    return because("SWELLS", "field.file-swells");
  }

  static Refusal tooManyRows(SheetLimits limits) {
    return because("TOO_MANY_ROWS", "field.file-rows", limits.rows());
  }

  static Refusal tooManyColumns(SheetLimits limits, String address) {
    return because("TOO_MANY_COLUMNS", "field.file-columns", limits.columns(), address);
  }

  static Refusal cellTooLong(SheetLimits limits, String address) {
    return because("CELL_TOO_LONG", "field.file-cell-long", address, limits.cellLength());
  }
}
