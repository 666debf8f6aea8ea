package org.openita.registry.file;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openita.common.FieldError;
import org.openita.common.Language;
import org.openita.common.Refusal;
import org.openita.common.Text;
import org.openita.identity.Caller;
import org.openita.job.Progress;
import org.openita.registry.Agencies;
import org.openita.registry.Agency;
import org.openita.registry.AgencyFilter;
import org.openita.registry.Register;
import org.openita.registry.RowOutcome;
import org.openita.registry.file.RowReading.ReadRow;
import org.openita.sheet.Column;
import org.openita.sheet.Heading;
import org.openita.sheet.SheetLimits;
import org.openita.sheet.SheetReader;

/** The dry run of an import: reads the file and compares each row with the register. */
@Dependent
class ImportCheck {

  /**
   * Rows: more than twice the nation, so that whoever merges two lists is still told about each
   * row. Columns: three times ours. A cell: longer than any field of the register may be.
   */
  private static final SheetLimits LIMITS = new SheetLimits(20_001, 60, 1_000);

  /** Characters of all rows together, which are all in memory at once: 40 MB at worst. */
  private static final int CHARACTERS = 20_000_000;

  /** Rows written at once. */
  private static final int BATCH = 500;

  /** Of the steps of the job, those of reading; comparing and writing take the others. */
  private static final int READING = 40;

  private static final int COMPARING = 20;

  @Inject private ImportShelf shelf;
  @Inject private Register register;
  @Inject private Agencies agencies;

  /** Reads a file and keeps a verdict on each row, or why the file cannot be read. */
  void read(Caller caller, int importId, Path file, Optional<Charset> encoding, Progress progress)
      throws IOException {
    List<ReadRow> rows;
    Heading heading;
    try (var reader = SheetReader.open(file, LIMITS, encoding)) {
      shelf.change(importId, draft -> draft.readFrom(reader.name().orElse(null)));
      var first = reader.next().orElseThrow(ImportCheck::noRows);
      heading = Heading.of(first, columns());
      rows = rows(reader, heading, progress);
    } catch (Refusal unreadable) {
      shelf.change(importId, draft -> draft.unreadable(texts(unreadable)));
      return;
    }
    judge(caller, importId, rows, Optional.of(heading), progress);
  }

  /** Compares the rows that are kept with the register as it is now. */
  void again(Caller caller, int importId, Progress progress) {
    var rows = new ArrayList<ReadRow>();
    for (int page = 0; rows.size() == page * BATCH; page++) {
      shelf.rows(importId, Optional.empty(), page, BATCH).items().stream()
          .map(row -> new ReadRow(row.number(), row.after(), List.of()))
          .forEach(rows::add);
    }
    if (progress.advance(READING)) {
      shelf.forgetRows(importId);
      judge(caller, importId, rows, Optional.empty(), progress);
    }
  }

  private static List<Column> columns() {
    return List.of(RegisterColumn.values()).stream()
        .map(column -> column.column(List.of()))
        .toList();
  }

  private List<ReadRow> rows(SheetReader reader, Heading heading, Progress progress) {
    var known =
        agencies.all(AgencyFilter.ALL).stream().collect(toMap(Agency::code, Function.identity()));
    var reading = new RowReading(heading, new Vocabulary(agencies), known);
    var rows = new ArrayList<ReadRow>();
    int characters = 0;
    int told = 0;
    for (var row = reader.next(); row.isPresent(); row = reader.next()) {
      rows.add(reading.read(row.get()));
      characters += row.get().cells().stream().mapToInt(cell -> cell.text().length()).sum();
      if (characters > CHARACTERS) {
        throw Refusal.invalid(FieldError.of("file", "SWELLS", "field.file-swells"));
      }
      int percent = reader.percentRead() * READING / 100;
      if (percent > told && !progress.advance(percent - told)) {
        return List.of();
      }
      told = percent;
    }
    if (rows.isEmpty()) {
      throw noRows();
    }
    progress.advance(READING - told);
    return rows;
  }

  private static Refusal noRows() {
    return Refusal.invalid(FieldError.of("file", "EMPTY", "field.file-no-rows"));
  }

  private void judge(
      Caller caller,
      int importId,
      List<ReadRow> rows,
      Optional<Heading> heading,
      Progress progress) {
    var from = shelf.find(importId).orElseThrow().from();
    var outcomes = register.compare(caller, rows.stream().map(ReadRow::row).toList(), from);
    boolean going = progress.advance(COMPARING);
    var counts = new EnumMap<RowVerdict, Integer>(RowVerdict.class);
    var batch = new ArrayList<ImportRow>();
    for (int i = 0; i < outcomes.size() && going; i++) {
      var row = rows.get(i);
      var problems = problems(row, outcomes.get(i), heading);
      var judged = new ImportRow(importId, row.number(), outcomes.get(i), problems);
      counts.merge(judged.verdict(), 1, Integer::sum);
      batch.add(judged);
      if (batch.size() == BATCH || i == outcomes.size() - 1) {
        shelf.keep(batch);
        going = progress.advance((100 - READING - COMPARING) * batch.size() / outcomes.size());
        batch.clear();
      }
    }
    if (going && !outcomes.isEmpty()) {
      shelf.change(importId, draft -> draft.checked(counts));
    }
  }

  /** What is wrong with cells comes first; what follows from that is not told as well. */
  private static List<RowProblem> problems(
      ReadRow row, RowOutcome outcome, Optional<Heading> heading) {
    var problems = new ArrayList<RowProblem>();
    var told = new HashSet<String>();
    for (var errors : List.of(row.errors(), outcome.errors())) {
      var fields = new HashSet<>(told);
      for (var error : errors) {
        if (!fields.contains(error.field())) {
          problems.add(problem(row.number(), error, heading));
          told.add(error.field());
        }
      }
    }
    return problems;
  }

  private static RowProblem problem(int row, FieldError error, Optional<Heading> heading) {
    return new RowProblem(
        error.field(),
        heading.map(found -> found.address(row, error.field())).orElse(String.valueOf(row)),
        text(error));
  }

  private static List<Text> texts(Refusal refusal) {
    return refusal.errors().stream().map(ImportCheck::text).toList();
  }

  private static Text text(FieldError error) {
    return new Text(error.message(Language.TH), error.message(Language.EN));
  }
}
