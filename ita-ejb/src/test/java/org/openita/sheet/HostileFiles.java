package org.openita.sheet;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.openita.sheet.Workbooks.ofRows;
import static org.openita.sheet.Workbooks.ofSheet;
import static org.openita.sheet.Workbooks.text;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Files that were never meant to be tables, each with the code by which it must be refused. */
public enum HostileFiles {
  NOTHING("EMPTY", () -> new byte[0]),
  LARGER_THAN_ANY("TOO_LARGE", () -> new byte[(int) SheetLimits.FILE_BYTES + 1]),

  LOCKED_OR_OLD("LOCKED", () -> bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)),
  ENCRYPTED_ZIP("LOCKED", () -> flagged(ofRows("").bytes())),
  MACROS("MACROS", () -> ofRows("").with("xl/vbaProject.bin", "macro").bytes()),
  MACROS_ELSEWHERE("MACROS", () -> ofRows("").with("Other/VBAPROJECT.BIN", "macro").bytes()),
  MACROS_OF_EXCEL_4("MACROS", () -> ofRows("").with("xl/macrosheets/sheet1.xml", "<a/>").bytes()),
  MACROS_BY_TYPE(
      "MACROS",
      () ->
          ofRows("")
              .with(
                  "[Content_Types].xml",
                  "<Types><Override PartName='/xl/workbook.xml' ContentType="
                      + "'application/vnd.ms-excel.sheet.macroEnabled.main+xml'/></Types>")
              .bytes()),

  ANY_ZIP("NOT_A_WORKBOOK", () -> ofRows("").without("[Content_Types].xml").with("a", "b").bytes()),
  WORD_DOCUMENT(
      "NOT_A_WORKBOOK",
      () ->
          ofRows("")
              .with("_rels/.rels", "<Relationships/>")
              .with("word/document.xml", "<document/>")
              .bytes()),
  NO_TABLE(
      "NO_TABLE",
      () -> ofRows("").with("xl/workbook.xml", "<workbook><sheets/></workbook>").bytes()),
  PICTURE("NOT_A_TABLE", () -> bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13)),

  CUT_OFF("DAMAGED", () -> cut(ofRows("<row r='1'>" + text("A1", "ก") + "</row>").bytes())),
  NO_XML("DAMAGED", () -> ofSheet("no xml at all").bytes()),
  UNCLOSED("DAMAGED", () -> ofSheet("<worksheet><sheetData><row r='1'>").bytes()),
  NO_PART("DAMAGED", () -> ofRows("").without(Workbooks.SHEET).bytes()),
  TWO_PARTS_OF_ONE_NAME(
      "DAMAGED", () -> ofRows("").with("XL/worksheets/SHEET1.xml", "<worksheet/>").bytes()),
  TOO_MANY_PARTS(
      "DAMAGED",
      () -> {
        var workbook = ofRows("");
        IntStream.range(0, 2000).forEach(i -> workbook.with("p" + i, ""));
        return workbook.bytes();
      }),
  IN_UTF_16(
      "DAMAGED",
      () -> ofSheet("").with(Workbooks.SHEET, Workbooks.sheet("", "").getBytes(UTF_16LE)).bytes()),

  EXTERNAL_ENTITY(
      "UNUSUAL",
      () ->
          ofSheet(
                  "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><worksheet><sheetData>"
                      + "<row>"
                      + text("A1", "&e;")
                      + "</row></sheetData></worksheet>")
              .bytes()),
  BILLION_LAUGHS(
      "UNUSUAL",
      () ->
          ofSheet(
                  "<!DOCTYPE a [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
                      + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>]><worksheet>&c;</worksheet>")
              .bytes()),
  ENTITY_IN_SHARED_TEXTS(
      "UNUSUAL",
      () ->
          ofRows("<row><c t='s'><v>0</v></c></row>")
              .withShared("<!-- never --><si><t>a</t></si>")
              .bytes()),
  INSTRUCTION("UNUSUAL", () -> ofSheet("<worksheet><?php system('ls') ?></worksheet>").bytes()),
  UNKNOWN_ENTITY(
      "DAMAGED", () -> ofSheet("<worksheet><sheetData>&e;</sheetData></worksheet>").bytes()),

  BOMB("SWELLS", () -> ofRows(("<row/>" + " ".repeat(400_000)).repeat(100)).bytes()),
  SPACE_WITHOUT_END("DAMAGED", () -> ofRows("<row/>" + " ".repeat(60_000_000)).bytes()),
  ROW_OF_MILLIONS("DAMAGED", () -> ofRows("<row>" + "<c/>".repeat(20_000_000) + "</row>").bytes()),
  TEXT_WITHOUT_END("DAMAGED", () -> ofRows("<row>" + text("A1", "a".repeat(900_000))).bytes()),
  TAG_WITHOUT_END("DAMAGED", () -> ofRows("<row a='" + "a".repeat(900_000) + "'>").bytes()),
  DEPTH_WITHOUT_END("DAMAGED", () -> ofSheet("<a>".repeat(1_000_000)).bytes()),
  NAMES_WITHOUT_END(
      "DAMAGED",
      () ->
          ofSheet(
                  "<worksheet>"
                      + IntStream.range(0, 100_000)
                          .mapToObj(i -> "<n" + i + "/>")
                          .collect(Collectors.joining())
                      + "</worksheet>")
              .bytes()),
  ATTRIBUTES_WITHOUT_END(
      "DAMAGED",
      () ->
          ofSheet(
                  "<worksheet "
                      + IntStream.range(0, 9_000)
                          .mapToObj(i -> "n" + i + "=''")
                          .collect(Collectors.joining(" "))
                      + "/>")
              .bytes()),
  SHARED_TEXT_FAR_AWAY(
      "DAMAGED",
      () ->
          ofRows("<row><c t='s'><v>999999999</v></c></row>")
              .withShared("<si><t>a</t></si>")
              .bytes()),
  SHARED_TEXTS_WITHOUT_END(
      "SWELLS",
      () ->
          ofRows("<row><c t='s'><v>99999999</v></c></row>")
              .withShared("<si><t>a</t></si>".repeat(2_000_000))
              .bytes()),
  SHARED_TEXT_LONGER_THAN_ANY_CELL(
      "CELL_TOO_LONG",
      () ->
          ofRows("<row><c t='s'><v>0</v></c></row>")
              .withShared("<si><t>" + "ก".repeat(100_000) + "</t></si>")
              .bytes()),
  COLUMN_FAR_AWAY("DAMAGED", () -> ofRows("<row>" + text("ZZZZZZ1", "a") + "</row>").bytes()),
  COLUMN_BEYOND_EXCEL("DAMAGED", () -> ofRows("<row>" + text("ZZZ1", "a") + "</row>").bytes()),
  COLUMNS_BEYOND_OURS(
      "TOO_MANY_COLUMNS", () -> ofRows("<row>" + text("XFD1", "a") + "</row>").bytes()),
  COLUMNS_BACKWARDS(
      "DAMAGED", () -> ofRows("<row>" + text("B1", "a") + text("A1", "b") + "</row>").bytes()),
  ROWS_BACKWARDS("DAMAGED", () -> ofRows("<row r='2'/><row r='1'/>").bytes()),
  ROW_BEYOND_EXCEL("DAMAGED", () -> ofRows("<row r='1048577'/>").bytes()),
  ROW_OF_NO_NUMBER("DAMAGED", () -> ofRows("<row r='-1'/>").bytes()),
  NUMBER_OF_A_BILLION_DIGITS(
      "DAMAGED", () -> ofRows("<row><c><v>1e999999999</v></c></row>").bytes()),
  UNKNOWN_TYPE("DAMAGED", () -> ofRows("<row><c t='x'><v>1</v></c></row>").bytes()),
  MERGED(
      "MERGED",
      () ->
          ofSheet(
                  Workbooks.sheet(
                      "<row>" + text("A1", "ก") + "</row>",
                      "<mergeCells><mergeCell ref='A1:B2'/></mergeCells>"))
              .bytes()),
  ROWS_WITHOUT_END("TOO_MANY_ROWS", () -> ofRows("<row><c><v>1</v></c></row>".repeat(101)).bytes()),
  CELL_WITHOUT_END(
      "CELL_TOO_LONG", () -> ofRows("<row>" + text("A1", "ก".repeat(51)) + "</row>").bytes()),

  CSV_IN_THAI("ENCODING", () -> "รหัส,ชื่อ\n1,กรม".getBytes(Charset.forName("x-windows-874"))),
  CSV_IN_UTF_16("ENCODING", () -> "\uFEFFa,b".getBytes(UTF_16LE)),
  CSV_IN_NOTHING("ENCODING", () -> bytes('a', ',', 0xFF, 0xFE, 0xFD)),
  CSV_QUOTED_WITHOUT_END("DAMAGED", () -> "a,b\n\"c,d\n".getBytes(UTF_8)),
  CSV_CELL_WITHOUT_END("DAMAGED", () -> ("a,\"" + "b".repeat(1_000_000)).getBytes(UTF_8)),
  CSV_LONG_CELL("CELL_TOO_LONG", () -> ("a," + "b".repeat(51)).getBytes(UTF_8)),
  CSV_ROWS_WITHOUT_END("TOO_MANY_ROWS", () -> "a\n".repeat(101).getBytes(UTF_8)),
  CSV_CELLS_WITHOUT_END("DAMAGED", () -> ",".repeat(6_000_000).getBytes(UTF_8)),
  CSV_COLUMNS_BEYOND_OURS("TOO_MANY_COLUMNS", () -> "1,2,3,4,5,6,7,8,9,10,11".getBytes(UTF_8));

  private final String code;
  private final Supplier<byte[]> content;

  HostileFiles(String code, Supplier<byte[]> content) {
    this.code = code;
    this.content = content;
  }

  public String code() {
    return code;
  }

  public byte[] bytes() {
    return content.get();
  }

  private static byte[] bytes(int... values) {
    var bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static byte[] cut(byte[] whole) {
    return Arrays.copyOf(whole, whole.length / 2);
  }

  /** Says in the directory of the package that its parts are encrypted. */
  private static byte[] flagged(byte[] zip) {
    for (int i = 0; i < zip.length - 10; i++) {
      if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
        zip[i + 8] |= 1;
      }
    }
    return zip;
  }
}
