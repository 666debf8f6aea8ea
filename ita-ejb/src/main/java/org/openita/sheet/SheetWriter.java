package org.openita.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
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
      case XLSX -> new XlsxWriter(out, name, columns, language, Optional.empty());
      case CSV -> new CsvWriter(out, columns, language);
    };
  }

  /**
   * Writes an empty table to fill in: its columns are locked, and a hidden table bears a stamp by
   * which {@link SheetStamp} knows it again.
   *
   * @param out stays open
   * @param stamp what the system wants to know of the file when it comes back
   */
  static void template(
      OutputStream out, Text name, List<Column> columns, Language language, String stamp)
      throws IOException {
    new XlsxWriter(out, name, columns, language, Optional.of(stamp)).close();
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
