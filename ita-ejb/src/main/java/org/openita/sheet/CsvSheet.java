package org.openita.sheet;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openita.sheet.Cell.Kind;

/** Reads CSV (RFC 4180), with commas, semicolons or tabs between the cells. */
final class CsvSheet implements SheetReader {

  private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

  /** Characters of the first line that tell the separator. */
  private static final int LOOK_AHEAD = 4096;

  /** The longest cell is refused with its address, so that it must be read a little beyond. */
  private static final int BUFFER = 256 * 1024;

  private final SheetLimits limits;
  private final long characters;
  private final Counting text;
  private final CloseableIterator<CsvRecord> records;
  private int number;
  private int rows;
  private int cells;

  private CsvSheet(BufferedReader reader, long bytes, SheetLimits limits) throws IOException {
    this.limits = limits;
    this.characters = Math.max(1, bytes);
    var separator = separator(reader);
    this.text = new Counting(reader);
    this.records =
        CsvReader.builder()
            .fieldSeparator(separator)
            .skipEmptyLines(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .maxBufferSize(BUFFER)
            .ofCsvRecord(text)
            .iterator();
  }

  static SheetReader open(Path file, SheetLimits limits, Optional<Charset> encoding)
      throws IOException {
    var reader = new BufferedReader(TextEncoding.open(file, encoding));
    try {
      return new CsvSheet(reader, Files.size(file), limits);
    } catch (RuntimeException | IOException e) {
      reader.close();
      throw e;
    }
  }

  /** The one of which the first line has most. */
  private static char separator(BufferedReader reader) throws IOException {
    var begin = new char[LOOK_AHEAD];
    reader.mark(LOOK_AHEAD);
    int count = Math.max(0, reader.read(begin));
    reader.reset();
    var line = new String(begin, 0, count).lines().findFirst().orElse("");
    return SEPARATORS.stream()
        .max(
            (one, other) ->
                Long.compare(
                    line.chars().filter(c -> c == one).count(),
                    line.chars().filter(c -> c == other).count()))
        .orElseThrow();
  }

  @Override
  public Optional<String> name() {
    return Optional.empty();
  }

  @Override
  public Optional<SheetRow> next() {
    try {
      while (records.hasNext()) {
        number++;
        var row = row(records.next());
        if (!row.cells().isEmpty()) {
          if (++rows > limits.rows()) {
            throw Unreadable.tooManyRows(limits);
          }
          return Optional.of(row);
        }
      }
      return Optional.empty();
    } catch (CsvParseException e) {
      throw Unreadable.because("DAMAGED", "field.file-csv", number + 1);
    } catch (UncheckedIOException e) {
      throw Unreadable.damaged();
    }
  }

  private SheetRow row(CsvRecord record) {
    var found = new ArrayList<Cell>();
    cells += record.getFieldCount();
    if (cells > SheetLimits.CELLS) {
      throw Unreadable.damaged();
    }
    for (int column = 0; column < record.getFieldCount(); column++) {
      var cell = cell(record.getField(column));
      if (!cell.isEmpty()) {
        requireWithin(column, cell);
        while (found.size() < column) {
          found.add(Cell.NOTHING);
        }
        found.add(cell);
      }
    }
    return new SheetRow(number, found);
  }

  private void requireWithin(int column, Cell cell) {
    if (column >= limits.columns()) {
      throw Unreadable.tooManyColumns(limits, SheetRow.address(column, number));
    }
    if (cell.text().length() > limits.cellLength()) {
      throw Unreadable.cellTooLong(limits, SheetRow.address(column, number));
    }
  }

  private static Cell cell(String field) {
    return field.startsWith("=")
        ? new Cell(Kind.FORMULA, field)
        : Cell.ofText(CsvText.restore(field));
  }

  @Override
  public int percentRead() {
    return (int) Math.min(100, 100 * text.count / characters);
  }

  @Override
  public void close() throws IOException {
    records.close();
  }

  /** Tells how many characters have been read. */
  private static final class Counting extends FilterReader {

    private long count;

    Counting(Reader reader) {
      super(reader);
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
      int read = super.read(into, offset, length);
      count += Math.max(read, 0);
      return read;
    }
  }
}
