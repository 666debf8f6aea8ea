package org.openita.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openita.common.FieldError;
import org.openita.common.Refusal;

/** Reads a whole file within limits of tests. */
final class Reading {

  static final SheetLimits LIMITS = new SheetLimits(100, 10, 50);

  private Reading() {}

  static List<SheetRow> all(Path file) {
    return all(file, LIMITS, Optional.empty());
  }

  static List<SheetRow> all(Path file, SheetLimits limits, Optional<Charset> encoding) {
    try (var reader = SheetReader.open(file, limits, encoding)) {
      var rows = new ArrayList<SheetRow>();
      for (var row = reader.next(); row.isPresent(); row = reader.next()) {
        rows.add(row.get());
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<List<String>> texts(List<SheetRow> rows) {
    return rows.stream().map(row -> row.cells().stream().map(Cell::text).toList()).toList();
  }

  /** The one error with which a file is refused. */
  static FieldError refusal(Path file) {
    return refusal(file, LIMITS, Optional.empty());
  }

  static FieldError refusal(Path file, SheetLimits limits, Optional<Charset> encoding) {
    var refusal = catchThrowableOfType(Refusal.class, () -> all(file, limits, encoding));
    assertThat(refusal).as("a refusal").isNotNull();
    assertThat(refusal.errors()).hasSize(1);
    assertThat(refusal.errors().get(0).field()).isEqualTo("file");
    return refusal.errors().get(0);
  }
}
