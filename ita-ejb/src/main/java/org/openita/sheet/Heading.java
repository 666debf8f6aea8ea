package org.openita.sheet;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openita.common.FieldError;
import org.openita.common.Language;
import org.openita.common.Refusal;

/** The first row of a table: which column is where. */
public final class Heading {

  private final Map<String, Integer> places;

  private Heading(Map<String, Integer> places) {
    this.places = places;
  }

  /**
   * Finds columns by their titles in either language, in whatever order.
   *
   * @throws Refusal {@code INVALID_INPUT} when a column is missing, unknown, without a title above
   *     its cells, or there twice
   */
  public static Heading of(SheetRow first, List<Column> columns) {
    var places = new HashMap<String, Integer>();
    var errors = new ArrayList<FieldError>();
    for (int place = 0; place < first.cells().size(); place++) {
      var title = first.cell(place).text();
      if (title.isBlank()) {
        continue;
      }
      var column = columns.stream().filter(one -> isTitle(one, title)).findFirst();
      if (column.isEmpty()) {
        errors.add(wrong("UNKNOWN_COLUMN", "field.file-column-unknown", first, place));
      } else if (places.putIfAbsent(column.get().key(), place) != null) {
        errors.add(wrong("COLUMN_TWICE", "field.file-column-twice", first, place));
      }
    }
    columns.stream()
        .filter(column -> !column.optional() && !places.containsKey(column.key()))
        .map(Heading::missing)
        .forEach(errors::add);
    if (!errors.isEmpty()) {
      throw Refusal.invalid(errors);
    }
    return new Heading(places);
  }

  private static FieldError wrong(String code, String messageKey, SheetRow row, int place) {
    return FieldError.of("file", code, messageKey, row.address(place), row.cell(place).text());
  }

  private static FieldError missing(Column column) {
    return FieldError.of(
        "file",
        "MISSING_COLUMN",
        "field.file-column-missing",
        column.title().th(),
        column.title().en());
  }

  private static boolean isTitle(Column column, String text) {
    var words = tidy(text);
    return words.equals(tidy(column.title().in(Language.TH)))
        || words.equals(tidy(column.title().in(Language.EN)))
        || words.equals(tidy(column.key()));
  }

  private static String tidy(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[\\s*]+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  /** The cell of a column; empty where the table lacks the column. */
  public Cell cell(SheetRow row, Column column) {
    var place = places.get(column.key());
    return place == null ? Cell.NOTHING : row.cell(place);
  }

  /** Address of the cell of a column, for instance {@code D17}. */
  public String address(int row, String key) {
    return SheetRow.address(places.getOrDefault(key, 0), row);
  }

  /** Address of a cell that is not empty though its column has no title. */
  public Optional<String> stray(SheetRow row) {
    return IntStream.range(0, row.cells().size())
        .filter(place -> !row.cell(place).isEmpty() && !places.containsValue(place))
        .mapToObj(row::address)
        .findFirst();
  }
}
