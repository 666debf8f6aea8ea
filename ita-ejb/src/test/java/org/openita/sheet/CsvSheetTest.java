package org.openita.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.sheet.TextEncoding.THAI;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.common.Language;
import org.openita.sheet.Cell.Kind;

class CsvSheetTest {

  @TempDir private Path directory;

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void commas_semicolons_and_tabs_separate(String separator) {
    assertThat(texts("ก" + separator + "ข\r\n1" + separator + "2"))
        .containsExactly(List.of("ก", "ข"), List.of("1", "2"));
  }

  @Test
  void a_byte_order_mark_is_no_part_of_the_first_cell() {
    assertThat(texts("\uFEFFรหัส,ชื่อ")).containsExactly(List.of("รหัส", "ชื่อ"));
  }

  @Test
  void quoted_cells_may_hold_everything() {
    assertThat(texts("\"ก,\"\"ข\"\"\n ค\",ง")).containsExactly(List.of("ก,\"ข\"\n ค", "ง"));
  }

  @Test
  void empty_lines_count_but_are_no_rows() {
    var rows = Reading.all(file("ก\n\n,,\nข\n"));
    assertThat(rows.stream().map(SheetRow::number)).containsExactly(1, 4);
  }

  @Test
  void what_begins_like_a_formula_is_one() {
    var cells = Reading.all(file("=1+1,+66 2 123,-,'=1,''=1")).get(0).cells();
    assertThat(cells)
        .containsExactly(
            new Cell(Kind.FORMULA, "=1+1"),
            new Cell(Kind.TEXT, "+66 2 123"),
            new Cell(Kind.TEXT, "-"),
            new Cell(Kind.TEXT, "=1"),
            new Cell(Kind.TEXT, "'=1"));
  }

  @Test
  void thai_of_old_is_read_when_whoever_uploads_says_so() {
    var file = Workbooks.file(directory, "รหัส,ชื่อ".getBytes(THAI));
    var rows = Reading.all(file, Reading.LIMITS, Optional.of(THAI));
    assertThat(Reading.texts(rows)).containsExactly(List.of("รหัส", "ชื่อ"));
  }

  @Test
  void thai_of_old_is_shown_as_it_would_be_read_before_anybody_says_so() {
    var file = Workbooks.file(directory, "รหัส,ชื่อ\n1,2".getBytes(THAI));
    assertThat(Reading.refusal(file).message(Language.TH)).contains("“รหัส,ชื่อ”");
  }

  @Test
  void unicode_is_not_read_as_thai_of_old() {
    var error = Reading.refusal(file("รหัส,ชื่อ"), Reading.LIMITS, Optional.of(THAI));
    assertThat(error.message(Language.TH)).contains("UTF-8");
  }

  private List<List<String>> texts(String content) {
    return Reading.texts(Reading.all(file(content)));
  }

  private Path file(String content) {
    return Workbooks.file(directory, content.getBytes(UTF_8));
  }
}
