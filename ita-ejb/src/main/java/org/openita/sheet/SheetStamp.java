package org.openita.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.openita.common.Refusal;

/** What the system wrote into a template so that it knows it again. */
public final class SheetStamp {

  /** Name of the hidden table that bears it. */
  static final String TABLE = "OpenITA";

  private static final SheetLimits LIMITS = new SheetLimits(2, 2, 500);

  private SheetStamp() {}

  /**
   * The stamp of a file; absent where it has none, and where it is no workbook at all.
   *
   * @throws Refusal {@code INVALID_INPUT} for a file that must not be read
   */
  public static Optional<String> of(Path file) throws IOException {
    if (Files.size(file) > SheetLimits.FILE_BYTES) {
      throw Unreadable.tooLarge();
    }
    if (FileKind.of(file) != FileKind.ZIP) {
      return Optional.empty();
    }
    var hidden = XlsxSheet.open(file, TABLE, LIMITS);
    if (hidden.isEmpty()) {
      return Optional.empty();
    }
    try (var table = hidden.get()) {
      return table.next().map(row -> row.cell(0).text());
    }
  }
}
