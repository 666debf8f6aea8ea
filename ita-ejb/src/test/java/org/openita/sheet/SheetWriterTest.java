package org.openita.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openita.common.Language;
import org.openita.common.Text;

class SheetWriterTest {

  private static final SheetLimits LIMITS = new SheetLimits(200_000, 10, 1_000);
  private static final Text NAME = new Text("ทะเบียน", "Register");

  private static final List<Column> COLUMNS =
      IntStream.range(0, 3)
          .mapToObj(
              i ->
                  new Column(
                      "c" + i,
                      new Text("คอลัมน์ " + i, "Column " + i),
                      new Text("อะไรก็ได้", "Anything"),
                      20,
                      false,
                      i == 1
                          ? List.of(new Text("หนึ่ง", "One"), new Text("สอง", "Two"))
                          : List.of()))
          .toList();

  @Property(tries = 100)
  void what_is_written_is_read_back(
      @ForAll("rows") List<List<String>> rows, @ForAll SheetFormat format) {
    var file = written(format, rows);
    try {
      assertThat(withoutHeading(file)).isEqualTo(rows);
    } finally {
      delete(file);
    }
  }

  /** Rows that are not empty and end with a cell that is not. */
  @Provide
  Arbitrary<List<List<String>>> rows() {
    var pieces =
        Arbitraries.of(
            "=", "+", "-", "@", "'", "\"", "\t", "\n", "\r", ",", ";", "<", ">", "&", "_x000D_",
            " ", "ก", "ขำ", "่", "้", "a", "0", "😀");
    var texts =
        pieces
            .list()
            .ofMinSize(1)
            .ofMaxSize(12)
            .map(list -> String.join("", list))
            .filter(text -> !text.isBlank());
    return texts.list().ofSize(3).list().ofMaxSize(5);
  }

  @Test
  void nothing_in_a_text_is_computed_by_a_program_that_opens_csv() {
    var text = new String(bytes(SheetFormat.CSV, List.of(List.of("=cmd()", "@x", "\t=1"))), UTF_8);
    assertThat(text).startsWith("\uFEFF").contains("'=cmd()", "'@x", "'\t=1");
  }

  @Test
  void leading_zeros_stay() {
    for (var format : SheetFormat.values()) {
      var file = written(format, List.of(List.of("050008", "a", "b")));
      assertThat(withoutHeading(file).get(0).get(0)).isEqualTo("050008");
      delete(file);
    }
  }

  @ParameterizedTest
  @CsvSource({"CSV, 100000", "XLSX, 25000"})
  void tens_of_thousands_of_rows_come_back(SheetFormat format, int count) {
    var rows =
        IntStream.range(0, count)
            .mapToObj(i -> List.of("%06d".formatted(i), "ชื่อที่ " + i, "x"))
            .toList();
    var file = written(format, rows);
    var read = withoutHeading(file);
    assertThat(read).hasSize(count).last().isEqualTo(rows.get(count - 1));
    delete(file);
  }

  @Test
  void thousands_of_equal_rows_are_not_taken_for_a_bomb() {
    var name = "องค์การบริหารส่วนตำบล".repeat(20);
    var file = written(SheetFormat.XLSX, Collections.nCopies(8302, List.of(name, name, name)));
    assertThat(withoutHeading(file)).hasSize(8302);
    delete(file);
  }

  @Test
  void the_guide_and_the_choices_are_not_in_the_way() throws IOException {
    var file = written(SheetFormat.XLSX, List.of());
    try (var reader = SheetReader.open(file, LIMITS, Optional.empty())) {
      assertThat(reader.name()).contains("ทะเบียน");
      var heading = Heading.of(reader.next().orElseThrow(), COLUMNS);
      assertThat(heading.address(7, "c2")).isEqualTo("C7");
      assertThat(reader.next()).isEmpty();
    }
    delete(file);
  }

  private static List<List<String>> withoutHeading(Path file) {
    var rows = Reading.texts(Reading.all(file, LIMITS, Optional.empty()));
    assertThat(rows.get(0)).containsExactly("คอลัมน์ 0", "คอลัมน์ 1", "คอลัมน์ 2");
    return new ArrayList<>(rows.subList(1, rows.size()));
  }

  private static Path written(SheetFormat format, List<List<String>> rows) {
    try {
      return Files.write(Files.createTempFile("written", null), bytes(format, rows));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(SheetFormat format, List<List<String>> rows) {
    var out = new ByteArrayOutputStream();
    try {
      try (var writer = SheetWriter.begin(format, out, NAME, COLUMNS, Language.TH)) {
        for (var row : rows) {
          writer.row(row);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
