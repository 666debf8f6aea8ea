package org.openita.registry.file;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openita.common.Language;
import org.openita.common.Refusal;
import org.openita.common.Text;
import org.openita.identity.Caller;
import org.openita.identity.Role;
import org.openita.registry.Agencies;
import org.openita.registry.Agency;
import org.openita.registry.AgencyFilter;
import org.openita.registry.AgencyPeriod;
import org.openita.registry.AgencyRow;
import org.openita.sheet.Column;
import org.openita.sheet.SheetFormat;
import org.openita.sheet.SheetWriter;

/**
 * Takes the register home, in the form in which it can be taken in again. Whoever takes it away
 * slowly keeps no connection to the database.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RegisterExports {

  private static final Text NAME = new Text("ทะเบียนหน่วยงาน", "Register of agencies");

  @Inject private Agencies agencies;

  /**
   * Writes the agencies that match and are within the caller's reach, in the order of the register.
   *
   * @param year of a cycle, for what they were in it; absent for what they are now
   * @param out stays open
   * @throws Refusal {@code FORBIDDEN} unless the caller is an operator or supervises
   */
  public void write(
      Caller caller,
      Optional<Integer> year,
      AgencyFilter filter,
      SheetFormat format,
      Language language,
      OutputStream out) {
    if (!caller.is(Role.SUPERVISOR)) {
      caller.require(Role.OPERATOR);
    }
    var vocabulary = new Vocabulary(agencies);
    var lines =
        year.isPresent()
            ? agencies.all(caller, year.get(), filter).stream()
                .map(period -> cells(period, vocabulary, language))
            : agencies.all(caller, filter).stream()
                .map(agency -> cells(agency, vocabulary, language));
    try (var writer = begin(vocabulary, format, language, out)) {
      for (var line : (Iterable<List<String>>) lines::iterator) {
        writer.row(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes an empty table to fill in.
   *
   * @param out stays open
   * @throws Refusal {@code FORBIDDEN} unless the caller is an operator
   */
  public void template(Caller caller, SheetFormat format, Language language, OutputStream out) {
    caller.require(Role.OPERATOR);
    try {
      begin(new Vocabulary(agencies), format, language, out).close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SheetWriter begin(
      Vocabulary vocabulary, SheetFormat format, Language language, OutputStream out)
      throws IOException {
    return SheetWriter.begin(format, out, NAME, columns(vocabulary), language);
  }

  private static List<Column> columns(Vocabulary vocabulary) {
    return Arrays.stream(RegisterColumn.values())
        .map(column -> column.column(column.computed() ? List.of() : vocabulary.choices(column)))
        .toList();
  }

  private static List<String> cells(Agency agency, Vocabulary vocabulary, Language language) {
    return cells(
        AgencyRow.of(agency),
        agency.groupNumber(),
        agency.supervisingBodyCode(),
        vocabulary,
        language);
  }

  private static List<String> cells(AgencyPeriod period, Vocabulary vocabulary, Language language) {
    return cells(
        AgencyRow.of(period),
        period.groupNumber(),
        period.supervisingBody().code(),
        vocabulary,
        language);
  }

  private static List<String> cells(
      AgencyRow row, int group, String supervisor, Vocabulary vocabulary, Language language) {
    var cells = new ArrayList<String>();
    for (var column : RegisterColumn.written()) {
      cells.add(vocabulary.nameOf(column, column.value(row), language));
    }
    cells.add(String.valueOf(group));
    cells.add(vocabulary.nameOf(RegisterColumn.SUPERVISOR, supervisor, language));
    return cells;
  }
}
