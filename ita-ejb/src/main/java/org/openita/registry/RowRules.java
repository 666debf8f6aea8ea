package org.openita.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.openita.common.FieldError;

/**
 * What an agency of the register must look like, for whoever writes it: a page, a file, the
 * interchange. Errors are told by the names of the components of {@link AgencyRow}.
 */
final class RowRules {

  static final int LONGEST_NAME = 300;
  static final int LONGEST_REASON = 500;

  /** Fiscal years before the first and long after any assessment; a Gregorian year is outside. */
  static final int FIRST_YEAR = 2550;

  static final int LAST_YEAR = 2700;

  private static final Pattern CODE = Pattern.compile("[0-9]{4,12}");
  private static final Pattern THAI = Pattern.compile(".*\\p{IsThai}.*");

  private final ReferenceTables tables;

  /** Codes of parents by the code of the agency, of all there are and will be. */
  private final Function<String, Optional<String>> parentOf;

  RowRules(ReferenceTables tables, Function<String, Optional<String>> parentOf) {
    this.tables = tables;
    this.parentOf = parentOf;
  }

  List<FieldError> errors(AgencyRow row) {
    var errors = new ArrayList<FieldError>();
    if (!CODE.matcher(row.code()).matches()) {
      errors.add(FieldError.of("code", "MALFORMED", "field.agency-code"));
    }
    names(row, errors);
    place(row, errors);
    exceptions(row, errors);
    errors.addAll(row.contact().errors());
    validity(row, errors);
    return errors;
  }

  private static void names(AgencyRow row, List<FieldError> errors) {
    if (row.nameTh().isEmpty()) {
      errors.add(FieldError.of("nameTh", "REQUIRED", "field.required"));
    } else if (row.nameTh().length() > LONGEST_NAME) {
      errors.add(FieldError.of("nameTh", "TOO_LONG", "field.too-long", LONGEST_NAME));
    } else if (!THAI.matcher(row.nameTh()).matches() || ThaiText.hasControl(row.nameTh())) {
      errors.add(FieldError.of("nameTh", "MALFORMED", "field.agency-name-thai"));
    }
    if (row.nameEn().length() > LONGEST_NAME) {
      errors.add(FieldError.of("nameEn", "TOO_LONG", "field.too-long", LONGEST_NAME));
    } else if (THAI.matcher(row.nameEn()).matches() || ThaiText.hasControl(row.nameEn())) {
      errors.add(FieldError.of("nameEn", "MALFORMED", "field.agency-name-english"));
    }
  }

  private void place(AgencyRow row, List<FieldError> errors) {
    if (row.type().isEmpty()) {
      errors.add(FieldError.of("type", "REQUIRED", "field.required"));
    }
    known("type", row.type(), tables.types(), errors);
    known("ministry", row.ministry(), tables.ministries(), errors);
    known("province", row.province(), tables.provinces(), errors);
    parent(row, errors);
    if (tables.types().containsKey(row.type())
        && tables.groupRules().byArea(row.type())
        && row.province().isEmpty()
        && row.groupException().isEmpty()) {
      errors.add(FieldError.of("province", "REQUIRED", "field.agency-province"));
    }
  }

  private void parent(AgencyRow row, List<FieldError> errors) {
    if (row.parent().isEmpty()) {
      return;
    }
    if (parentOf.apply(row.parent()) == null) {
      errors.add(UnknownCode.in("parent", row.parent()));
    } else if (descendsFromItself(row)) {
      errors.add(FieldError.of("parent", "CIRCULAR", "field.agency-parent-circular"));
    }
  }

  private boolean descendsFromItself(AgencyRow row) {
    var ancestor = Optional.of(row.parent());
    for (int depth = 0; ancestor != null && ancestor.isPresent(); depth++) {
      if (ancestor.get().equals(row.code()) || depth > tables.types().size()) {
        return true;
      }
      ancestor = parentOf.apply(ancestor.get());
    }
    return false;
  }

  private void exceptions(AgencyRow row, List<FieldError> errors) {
    var supervisor = row.supervisorException();
    known("supervisorException", supervisor, tables.bodies(), errors);
    if (row.groupException().filter(number -> !tables.groups().contains(number)).isPresent()) {
      errors.add(UnknownCode.in("groupException", row.groupException().get().toString()));
    }
    boolean excepted = row.groupException().isPresent() || !supervisor.isEmpty();
    if (excepted == row.exceptionReason().isEmpty()) {
      errors.add(
          excepted
              ? FieldError.of("exceptionReason", "REQUIRED", "field.agency-exception-reason")
              : FieldError.of("exceptionReason", "POINTLESS", "field.agency-no-exception"));
    } else if (row.exceptionReason().length() > LONGEST_REASON) {
      errors.add(FieldError.of("exceptionReason", "TOO_LONG", "field.too-long", LONGEST_REASON));
    }
    if (tables.types().containsKey(row.type())
        && supervisor.isEmpty()
        && tables.bodyOf(row).isEmpty()) {
      errors.add(
          FieldError.of("supervisorException", "REQUIRED", "field.agency-without-supervisor"));
    }
  }

  private static void validity(AgencyRow row, List<FieldError> errors) {
    year("validFrom", row.validFrom(), errors);
    row.validTo()
        .ifPresent(
            last -> {
              year("validTo", last, errors);
              if (last < row.validFrom()) {
                errors.add(
                    FieldError.of(
                        "validTo",
                        "OUT_OF_RANGE",
                        "field.agency-valid-to",
                        Integer.toString(row.validFrom())));
              }
            });
  }

  private static void year(String field, int year, List<FieldError> errors) {
    if (!isFiscalYear(year)) {
      errors.add(fiscalYear(field));
    }
  }

  static boolean isFiscalYear(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  /** That a field is not a fiscal year. */
  static FieldError fiscalYear(String field) {
    return FieldError.of(
        field,
        "OUT_OF_RANGE",
        "field.fiscal-year",
        Integer.toString(FIRST_YEAR),
        Integer.toString(LAST_YEAR));
  }

  private static void known(
      String field, String code, Map<String, ?> table, List<FieldError> errors) {
    if (!code.isEmpty() && !table.containsKey(code)) {
      errors.add(UnknownCode.in(field, code));
    }
  }
}
