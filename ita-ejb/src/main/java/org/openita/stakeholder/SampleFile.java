package org.openita.stakeholder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openita.common.FieldError;
import org.openita.common.Refusal;
import org.openita.sheet.Cell;
import org.openita.sheet.SheetLimits;
import org.openita.sheet.SheetReader;
import org.openita.sheet.SheetRow;

/**
 * A sample list as a file holds it: what each row says and what is wrong with it.
 *
 * @param name of the file, without folders
 * @param table that was read
 * @param blankRows empty ones between others
 */
record SampleFile(String name, String table, List<SampleFileRow> rows, int blankRows) {

  /** Rows below the heading, at most. */
  static final int MOST = 50_000;

  private static final SheetLimits LIMITS = new SheetLimits(MOST + 1, 60, 1_000);

  /** Characters of all cells together, which are all in memory at once: 40 MB at worst. */
  private static final int CHARACTERS = 20_000_000;

  private static final int LONGEST_NAME = 255;

  /** A phone number that was typed as a number has lost its zero. */
  private static final int DIGITS_WITHOUT_ZERO = 9;

  SampleFile {
    rows = List.copyOf(rows);
  }

  /**
   * @throws Refusal {@code INVALID_INPUT} for a file that cannot or must not be read, and for one
   *     whose columns are not those of the template
   */
  static SampleFile read(String name, Path file) throws IOException {
    try (var reader = SheetReader.open(file, LIMITS, Optional.empty())) {
      var table = reader.name().orElse("");
      SampleTemplate.requireHeading(reader.next().orElseThrow(SampleFile::noRows), table);
      var rows = new ArrayList<SampleFileRow>();
      int characters = 0;
      int blank = 0;
      int before = 1;
      for (var row = reader.next(); row.isPresent(); row = reader.next()) {
        characters += row.get().cells().stream().mapToInt(cell -> cell.text().length()).sum();
        if (characters > CHARACTERS) {
          throw Refusal.invalid(FieldError.of("file", "SWELLS", "field.file-swells"));
        }
        rows.add(read(row.get()));
        blank += row.get().number() - before - 1;
        before = row.get().number();
      }
      if (rows.isEmpty()) {
        throw noRows();
      }
      return new SampleFile(plain(name), table, rows, blank);
    }
  }

  private static Refusal noRows() {
    return Refusal.invalid(FieldError.of("file", "EMPTY", "field.file-no-rows"));
  }

  private static SampleFileRow read(SheetRow row) {
    var problems = new ArrayList<SampleProblem>();
    var texts = new HashMap<String, String>();
    var keys = SampleTemplate.keys();
    for (int place = 0; place < keys.size(); place++) {
      texts.put(keys.get(place), text(row, place, keys.get(place), problems));
    }
    for (int place = keys.size(); place < row.cells().size(); place++) {
      if (!row.cell(place).isEmpty()) {
        problems.add(new SampleProblem(row.address(place), "field.sample-stray", 0));
        break;
      }
    }
    var kind = SampleTemplate.kind(texts.get("kind"));
    var entry =
        new SampleEntry(
            texts.get("name"),
            kind.orElse(null),
            texts.get("phone"),
            texts.get("email"),
            texts.get("service"));
    var told = problems.stream().map(SampleProblem::cell).toList();
    for (var error : entry.errors()) {
      var cell = row.address(keys.indexOf(error.field()));
      if (!told.contains(cell)) {
        problems.add(new SampleProblem(cell, error.messageKey(), number(error)));
      }
    }
    return new SampleFileRow(row.number(), entry, problems);
  }

  private static int number(FieldError error) {
    return error.arguments().stream()
        .filter(Integer.class::isInstance)
        .map(Integer.class::cast)
        .findFirst()
        .orElse(0);
  }

  private static String text(SheetRow row, int place, String key, List<SampleProblem> problems) {
    var cell = row.cell(place);
    var wrong =
        switch (cell.kind()) {
          case EMPTY, TEXT -> Optional.<String>empty();
          case NUMBER -> ofNumber(key, cell);
          case DATE -> Optional.of("field.sample-date");
          case FORMULA -> Optional.of("field.cell-formula");
          case BOOLEAN, ERROR -> Optional.of("field.sample-no-text");
        };
    wrong.ifPresent(message -> problems.add(new SampleProblem(row.address(place), message, 0)));
    return cell.text();
  }

  private static Optional<String> ofNumber(String key, Cell cell) {
    if (!key.equals("phone")) {
      return Optional.empty();
    }
    return cell.text().length() == DIGITS_WITHOUT_ZERO || !cell.text().matches("[0-9]+")
        ? Optional.of("field.sample-zero-lost")
        : Optional.empty();
  }

  /**
   * The same file with those rows refused whose name is in it before, or on the list already.
   *
   * @param listed indexes of the names on the list, in hexadecimal digits
   */
  SampleFile withoutDuplicates(SampleCipher cipher, int dossier, Set<String> listed) {
    Map<String, Integer> seen = new HashMap<>();
    var judged = new ArrayList<SampleFileRow>();
    for (var row : rows) {
      judged.add(row.entry().name().isEmpty() ? row : judged(row, cipher, dossier, listed, seen));
    }
    return new SampleFile(name, table, judged, blankRows);
  }

  private static SampleFileRow judged(
      SampleFileRow row,
      SampleCipher cipher,
      int dossier,
      Set<String> listed,
      Map<String, Integer> seen) {
    var index = HexFormat.of().formatHex(cipher.nameIndex(dossier, row.entry().name()));
    var first = seen.putIfAbsent(index, row.number());
    var problems = new ArrayList<>(row.problems());
    if (first != null) {
      problems.add(new SampleProblem("A" + row.number(), "field.sample-twice", first));
    } else if (listed.contains(index)) {
      problems.add(new SampleProblem("A" + row.number(), "field.sample-listed", 0));
    }
    return new SampleFileRow(row.number(), row.entry(), problems);
  }

  List<SampleFileRow> good() {
    return rows.stream().filter(SampleFileRow::good).toList();
  }

  int refused() {
    return rows.size() - good().size();
  }

  /** Without the folders that some browsers tell. */
  private static String plain(String fileName) {
    var last = Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\'));
    var seen = fileName.substring(last + 1).replaceAll("\\p{Cntrl}", "").strip();
    return seen.substring(0, Math.min(seen.length(), LONGEST_NAME));
  }
}
