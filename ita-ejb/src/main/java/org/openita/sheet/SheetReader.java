package org.openita.sheet;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.openita.common.Refusal;

/**
 * Reads the first table of a file row by row, in bounded memory. What a file is its content tells,
 * not its name.
 */
public interface SheetReader extends AutoCloseable {

  /**
   * Opens an XLSX or CSV file.
   *
   * @param encoding of a CSV file; absent where the reader shall find out, which it does for UTF-8
   * @throws Refusal {@code INVALID_INPUT} for a file that is no table or must not be read
   */
  static SheetReader open(Path file, SheetLimits limits, Optional<Charset> encoding)
      throws IOException {
    long size = Files.size(file);
    if (size == 0) {
      throw Unreadable.because("EMPTY", "field.file-empty");
    }
    if (size > SheetLimits.FILE_BYTES) {
      throw Unreadable.tooLarge();
    }
    return switch (FileKind.of(file)) {
      case ZIP -> XlsxSheet.open(file, limits);
      case OLE -> throw Unreadable.because("LOCKED", "field.file-locked");
      case OTHER -> CsvSheet.open(file, limits, encoding);
    };
  }

  /**
   * The next row that is not empty; absent after the last.
   *
   * @throws Refusal {@code INVALID_INPUT} when the file cannot or must not be read further
   */
  Optional<SheetRow> next();

  /** Name of the table within its file; absent where the file has but one. */
  Optional<String> name();

  /** How much of the file has been read: 0 to 100. */
  int percentRead();

  @Override
  void close() throws IOException;
}
