package org.openita.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.sheet.Workbooks.ofRows;
import static org.openita.sheet.Workbooks.text;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.sheet.Cell.Kind;

/** What honest people write. */
class XlsxSheetTest {

  @TempDir private Path directory;

  @Test
  void cells_come_with_their_addresses_and_empty_ones_between_them() {
    var rows =
        Reading.all(
            ofRows("<row r='3'>" + text("B3", "ข") + text("D3", "ง") + "</row>").in(directory));
    assertThat(Reading.texts(rows)).containsExactly(List.of("", "ข", "", "ง"));
    assertThat(rows.get(0).number()).isEqualTo(3);
    assertThat(rows.get(0).address(3)).isEqualTo("D3");
  }

  @Test
  void rows_and_cells_without_addresses_follow_each_other() {
    var cell = "<c t='inlineStr'><is><t>ก</t></is></c>";
    var rows =
        Reading.all(
            ofRows(
                    "<row>"
                        + cell
                        + "</row><row r='5'><c/>"
                        + cell
                        + "</row><row>"
                        + cell
                        + "</row>")
                .in(directory));
    assertThat(rows.stream().map(SheetRow::number)).containsExactly(1, 5, 6);
    assertThat(rows.get(1).address(1)).isEqualTo("B5");
  }

  @Test
  void rows_of_nothing_but_looks_are_passed_over() {
    var rows = ofRows("<row r='1'><c r='A1' s='3'/></row><row r='2'>" + text("A2", "ก") + "</row>");
    assertThat(Reading.all(rows.in(directory))).hasSize(1);
  }

  @Test
  void shared_texts_are_joined_from_their_runs_and_guides_to_pronunciation_left_out() {
    var file =
        ofRows("<row r='1'><c r='A1' t='s'><v>1</v></c><c r='B1' t='s'><v>0</v></c></row>")
            .withShared(
                "<si><t>หนึ่ง</t></si><si><r><t>สอง</t></r><r><rPr/><t xml:space='preserve'> สาม</t></r>"
                    + "<rPh sb='0' eb='1'><t>ไม่ใช่</t></rPh></si>");
    assertThat(Reading.texts(Reading.all(file.in(directory))))
        .containsExactly(List.of("สอง สาม", "หนึ่ง"));
  }

  @ParameterizedTest
  @CsvSource({
    "50008, 50008",
    "110001.0, 110001",
    "1.10001E5, 110001",
    "0, 0",
    "2563.5, 2563.5",
    "-3, -3"
  })
  void a_number_comes_with_the_digits_that_people_see(String written, String read) {
    var file = ofRows("<row r='1'><c r='A1'><v>" + written + "</v></c></row>").in(directory);
    assertThat(Reading.all(file).get(0).cell(0)).isEqualTo(new Cell(Kind.NUMBER, read));
  }

  @Test
  void a_date_is_told_apart_from_a_number_by_its_style() {
    var file =
        ofRows(
                Stream.of("0", "1", "2", "3")
                    .map(style -> "<c s='" + style + "'><v>43922</v></c>")
                    .reduce("<row>", String::concat)
                    .concat("</row>"))
            .withStyles("<numFmt numFmtId='170' formatCode='d/mm/bbbb'/>", 0, 14, 170, 3);
    assertThat(Reading.all(file.in(directory)).get(0).cells())
        .containsExactly(
            new Cell(Kind.NUMBER, "43922"),
            new Cell(Kind.DATE, "2020-04-01"),
            new Cell(Kind.DATE, "2020-04-01"),
            new Cell(Kind.NUMBER, "43922"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"yyyy-mm-dd", "[$-th-TH]d mmm bbbb", "h:mm", "[h]:mm:ss", "mm/yy;@"})
  void formats_of_dates_and_times_are_known(String format) {
    assertThat(DateStyles.isDate(format)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"General", "0.00E+00", "#,##0", "@", "\"day\" 0", "0\\d", "[Red]0"})
  void formats_of_numbers_are_not_taken_for_dates(String format) {
    assertThat(DateStyles.isDate(format)).isFalse();
  }

  @Test
  void a_formula_comes_as_one_whatever_it_came_to() {
    var file =
        ofRows(
            "<row r='1'><c r='A1'><f>1+1</f><v>2</v></c>"
                + "<c r='B1' t='str'><f t='shared' si='7'/><v>สอง</v></c>"
                + "<c r='C1' t='e'><v>#REF!</v></c><c r='D1' t='b'><v>1</v></c></row>");
    assertThat(Reading.all(file.in(directory)).get(0).cells())
        .containsExactly(
            new Cell(Kind.FORMULA, "2"),
            new Cell(Kind.FORMULA, "สอง"),
            new Cell(Kind.ERROR, "#REF!"),
            new Cell(Kind.BOOLEAN, "1"));
  }

  @Test
  void escaped_characters_are_restored() {
    assertThat(XlsxText.unescaped("ก_x000D_ข _x005F_x000D_")).isEqualTo("ก\rข _x000D_");
  }

  @Test
  void the_first_table_that_is_seen_is_read() {
    var workbook = ofRows("<row r='1'>" + text("A1", "ซ่อน") + "</row>");
    workbook.with(
        "xl/worksheets/sheet2.xml",
        Workbooks.sheet("<row r='1'>" + text("A1", "เห็น") + "</row>", ""));
    workbook.with(
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id='r1' Type='x/worksheet' Target='worksheets/sheet1.xml'/>"
            + "<Relationship Id='r2' Type='x/worksheet' Target='/xl/worksheets/sheet2.xml'/>"
            + "</Relationships>");
    workbook.with(
        "xl/workbook.xml",
        "<workbook xmlns:r='r'><sheets><sheet name='a' state='hidden' r:id='r1'/>"
            + "<sheet name='b' r:id='r2'/></sheets></workbook>");
    assertThat(Reading.texts(Reading.all(workbook.in(directory)))).containsExactly(List.of("เห็น"));
  }
}
