package org.openita.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.List;
import org.openita.common.Language;

/** Writes CSV for spreadsheet programs: byte order mark, CRLF, nothing that they would compute. */
final class CsvWriter implements SheetWriter {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final BufferedWriter characters;
  private final de.siegmar.fastcsv.writer.CsvWriter csv;

  CsvWriter(OutputStream out, List<Column> columns, Language language) throws IOException {
    characters = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    characters.write(BYTE_ORDER_MARK);
    csv = de.siegmar.fastcsv.writer.CsvWriter.builder().build(characters);
    row(columns.stream().map(column -> column.title().in(language)).toList());
  }

  @Override
  public void row(List<String> cells) {
    csv.writeRecord(cells.stream().map(CsvText::defuse).toList());
  }

  @Override
  public void close() throws IOException {
    csv.flush();
    characters.flush();
  }
}
