package org.openita.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** XLSX files made by hand, as no program would make them. */
public final class Workbooks {

  static final String SHEET = "xl/worksheets/sheet1.xml";

  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String TYPES =
      "http://schemas.openxmlformats.org/package/2006/content-types";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String KINDS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  private Workbooks() {}

  /** One with a single table of these rows, written as {@code <row>} elements. */
  public static Workbooks ofRows(String rows) {
    return ofSheet(sheet(rows, ""));
  }

  /** One whose only table is this part. */
  static Workbooks ofSheet(String part) {
    var workbook = new Workbooks();
    workbook.with(
        "[Content_Types].xml",
        HEAD
            + "<Types xmlns='%s'><Override PartName='/xl/workbook.xml'".formatted(TYPES)
            + " ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/>"
            + "</Types>");
    workbook.with("_rels/.rels", relations("r1", "officeDocument", "xl/workbook.xml"));
    workbook.with(
        "xl/workbook.xml",
        HEAD
            + "<workbook xmlns='%s' xmlns:r='%s'><sheets>".formatted(MAIN, KINDS)
            + "<sheet name='ทะเบียน' sheetId='1' r:id='r1'/></sheets></workbook>");
    workbook.with(
        "xl/_rels/workbook.xml.rels", relations("r1", "worksheet", "worksheets/sheet1.xml"));
    return workbook.with(SHEET, part);
  }

  static String sheet(String rows, String after) {
    return HEAD
        + "<worksheet xmlns='%s'><sheetData>".formatted(MAIN)
        + rows
        + "</sheetData>"
        + after
        + "</worksheet>";
  }

  public static String text(String address, String text) {
    return "<c r='%s' t='inlineStr'><is><t>%s</t></is></c>".formatted(address, text);
  }

  /** Texts that cells share by their numbers. */
  Workbooks withShared(String items) {
    with(
        "xl/_rels/workbook.xml.rels",
        relations("r1", "worksheet", "worksheets/sheet1.xml")
            .replace(
                "</Relationships>",
                relation("r2", "sharedStrings", "sharedStrings.xml") + "</Relationships>"));
    return with("xl/sharedStrings.xml", HEAD + "<sst xmlns='%s'>%s</sst>".formatted(MAIN, items));
  }

  /** Styles of cells by their numbers, each with a number format. */
  Workbooks withStyles(String formats, int... numbers) {
    var styles = new StringBuilder();
    for (int number : numbers) {
      styles.append("<xf numFmtId='%d'/>".formatted(number));
    }
    with(
        "xl/_rels/workbook.xml.rels",
        relations("r1", "worksheet", "worksheets/sheet1.xml")
            .replace(
                "</Relationships>", relation("r3", "styles", "styles.xml") + "</Relationships>"));
    return with(
        "xl/styles.xml",
        HEAD
            + "<styleSheet xmlns='%s'><numFmts>%s</numFmts><cellXfs>%s</cellXfs></styleSheet>"
                .formatted(MAIN, formats, styles));
  }

  private static String relations(String id, String kind, String target) {
    return HEAD
        + "<Relationships xmlns='%s'>%s</Relationships>"
            .formatted(RELATIONS, relation(id, kind, target));
  }

  private static String relation(String id, String kind, String target) {
    return "<Relationship Id='%s' Type='%s/%s' Target='%s'/>".formatted(id, KINDS, kind, target);
  }

  Workbooks with(String name, String part) {
    return with(name, part.getBytes(UTF_8));
  }

  Workbooks with(String name, byte[] part) {
    parts.put(name, part);
    return this;
  }

  Workbooks without(String name) {
    parts.remove(name);
    return this;
  }

  public byte[] bytes() {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  Path in(Path directory) {
    return file(directory, bytes());
  }

  static Path file(Path directory, byte[] content) {
    try {
      return Files.write(Files.createTempFile(directory, "upload", null), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
