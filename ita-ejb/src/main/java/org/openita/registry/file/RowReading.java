package org.openita.registry.file;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openita.common.FieldError;
import org.openita.registry.Agency;
import org.openita.registry.AgencyRow;
import org.openita.registry.Contact;
import org.openita.registry.UnknownCode;
import org.openita.sheet.Heading;
import org.openita.sheet.SheetRow;

/**
 * Makes rows of the register of rows of a file: names become codes, digits years. A cell that would
 * have to be guessed is wrong: a formula, a date, a number that may have lost its leading zeros.
 */
final class RowReading {

  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,6}");

  /** Digits of the codes that the register has given so far. */
  private static final int USUAL_CODE = 6;

  private final Heading heading;
  private final Vocabulary vocabulary;
  private final Map<String, Agency> register;

  /**
   * @param register the agencies that there are, by their codes
   */
  RowReading(Heading heading, Vocabulary vocabulary, Map<String, Agency> register) {
    this.heading = heading;
    this.vocabulary = vocabulary;
    this.register = register;
  }

  ReadRow read(SheetRow row) {
    var errors = new ArrayList<FieldError>();
    var values = new EnumMap<RegisterColumn, String>(RegisterColumn.class);
    for (var column : RegisterColumn.values()) {
      values.put(column, value(column, row, errors));
    }
    heading
        .stray(row)
        .ifPresent(
            address ->
                errors.add(FieldError.of("code", "STRAY", "field.cell-without-title", address)));
    var read = row(values, errors);
    computed(RegisterColumn.GROUP, values, errors);
    computed(RegisterColumn.SUPERVISOR, values, errors);
    return new ReadRow(row.number(), read, errors);
  }

  private String value(RegisterColumn column, SheetRow row, List<FieldError> errors) {
    var cell = heading.cell(row, column.column(List.of()));
    var text = cell.text().strip();
    switch (cell.kind()) {
      case EMPTY:
        return "";
      case TEXT:
        break;
      case NUMBER:
        if (!takesNumbers(column, text)) {
          errors.add(FieldError.of(column.key(), "NUMBER", "field.cell-number", text));
          return text;
        }
        break;
      case DATE:
        errors.add(FieldError.of(column.key(), "DATE", "field.cell-date", text));
        return "";
      case FORMULA:
        errors.add(FieldError.of(column.key(), "FORMULA", "field.cell-formula"));
        return "";
      default:
        errors.add(FieldError.of(column.key(), "NO_TEXT", "field.cell-no-text", text));
        return "";
    }
    return meant(column, isCode(column) ? latinDigits(text) : text, errors);
  }

  private static boolean isCode(RegisterColumn column) {
    return column == RegisterColumn.CODE || column == RegisterColumn.PARENT;
  }

  /** A code with fewer digits than usual has most likely lost its leading zeros. */
  private static boolean takesNumbers(RegisterColumn column, String digits) {
    return switch (column) {
      case CODE, PARENT ->
          digits.length() >= USUAL_CODE && digits.chars().allMatch(Character::isDigit);
      case TYPE, PROVINCE, GROUP_EXCEPTION, VALID_FROM, VALID_TO, GROUP -> true;
      default -> false;
    };
  }

  private String meant(RegisterColumn column, String text, List<FieldError> errors) {
    if (vocabulary.isOf(column) && !text.isEmpty()) {
      var code = vocabulary.codeOf(column, text);
      if (code.isEmpty()) {
        errors.add(UnknownCode.in(column.key(), text));
      }
      return code.orElse("");
    }
    if (isCode(column) && !register.containsKey(text) && register.containsKey("0" + text)) {
      errors.add(
          FieldError.of(column.key(), "ZEROS_LOST", "field.cell-zeros-lost", text, "0" + text));
    }
    return text;
  }

  private static AgencyRow row(Map<RegisterColumn, String> values, List<FieldError> errors) {
    return new AgencyRow(
        values.get(RegisterColumn.CODE),
        values.get(RegisterColumn.NAME_TH),
        values.get(RegisterColumn.NAME_EN),
        values.get(RegisterColumn.TYPE),
        values.get(RegisterColumn.MINISTRY),
        values.get(RegisterColumn.PARENT),
        values.get(RegisterColumn.PROVINCE),
        whole(RegisterColumn.GROUP_EXCEPTION, values, errors),
        values.get(RegisterColumn.SUPERVISOR_EXCEPTION),
        values.get(RegisterColumn.EXCEPTION_REASON),
        new Contact(
            values.get(RegisterColumn.WEBSITE),
            values.get(RegisterColumn.ADDRESS),
            values.get(RegisterColumn.PHONE),
            values.get(RegisterColumn.EMAIL)),
        whole(RegisterColumn.VALID_FROM, values, errors).orElse(0),
        whole(RegisterColumn.VALID_TO, values, errors));
  }

  private static Optional<Integer> whole(
      RegisterColumn column, Map<RegisterColumn, String> values, List<FieldError> errors) {
    var text = latinDigits(values.get(column));
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (!WHOLE.matcher(text).matches()) {
      errors.add(FieldError.of(column.key(), "NO_NUMBER", "field.cell-no-whole-number", text));
      return Optional.empty();
    }
    return Optional.of(Integer.valueOf(text));
  }

  private static String latinDigits(String text) {
    return text.codePoints()
        .map(one -> Character.isDigit(one) ? '0' + Character.digit(one, 10) : one)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** What the system computes is not taken from a file; somebody who changes it is told so. */
  private void computed(
      RegisterColumn column, Map<RegisterColumn, String> values, List<FieldError> errors) {
    var written = values.get(column);
    var agency = register.get(values.get(RegisterColumn.CODE));
    var present =
        agency == null
            ? ""
            : column == RegisterColumn.GROUP
                ? String.valueOf(agency.groupNumber())
                : agency.supervisingBodyCode();
    if (!written.isEmpty() && !written.equals(present)) {
      errors.add(FieldError.of(column.key(), "COMPUTED", "field.cell-computed"));
    }
  }

  /** A row of a file with what its cells say, as far as they say anything. */
  record ReadRow(int number, AgencyRow row, List<FieldError> errors) {

    ReadRow {
      errors = List.copyOf(errors);
    }
  }
}
