package org.openita.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.openita.common.Language;
import org.openita.common.Text;

/**
 * Writes a table row by row, in memory that does not grow with it. All cells are texts, so that
 * leading zeros stay and nothing is computed.
 */
public interface SheetWriter extends AutoCloseable {

  /**
   * Begins a table with its heading.
   *
   * @param out stays open
   * @param language of the titles, hints and choices
   */
  static SheetWriter begin(
      SheetFormat format, OutputStream out, Text name, List<Column> columns, Language language)
      throws IOException {
    return switch (format) {
      case XLSX -> new XlsxWriter(out, name, columns, language);
      case CSV -> new CsvWriter(out, columns, language);
    };
  }

  /**
   * Adds a row.
   *
   * @param cells in the order of the columns; empty texts where there is nothing
   */
  void row(List<String> cells) throws IOException;

  /** Ends the table; without this it cannot be read. */
  @Override
  void close() throws IOException;
}
