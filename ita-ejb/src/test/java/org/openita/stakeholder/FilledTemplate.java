package org.openita.stakeholder;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A template as somebody fills it in, or tampers with it. */
public final class FilledTemplate {

  private static final String SHEET = "xl/worksheets/sheet1.xml";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder rows = new StringBuilder();
  private int next = 2;

  public FilledTemplate(byte[] template) {
    try {
      var kept = Files.write(Files.createTempFile("template", ".xlsx"), template);
      try (var zip = new ZipFile(kept.toFile())) {
        for (var entry : Collections.list(zip.entries())) {
          parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
        }
      } finally {
        Files.delete(kept);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is read of a file in which nothing is filled in. */
  public static SampleFile nothing() {
    return new SampleFile("", "", List.of(), 0);
  }

  /** Fills in the next row: name, kind, phone, e-mail, service, and whatever else. */
  public FilledTemplate row(String... cells) {
    rows.append("<row r=\"").append(next).append("\">");
    for (int place = 0; place < cells.length; place++) {
      rows.append("<c r=\"")
          .append((char) ('A' + place))
          .append(next)
          .append("\" t=\"inlineStr\"><is><t>")
          .append(cells[place])
          .append("</t></is></c>");
    }
    rows.append("</row>");
    next++;
    return this;
  }

  /** A row in which the third cell is a number. */
  FilledTemplate rowWithNumber(String name, String number) {
    row(name, "บุคคล", "PHONE", "", "ขออนุญาต");
    var text = "t=\"inlineStr\"><is><t>PHONE</t></is>";
    int at = rows.lastIndexOf(text);
    rows.replace(at, at + text.length(), "><v>" + number + "</v>");
    return this;
  }

  FilledTemplate blank() {
    next++;
    return this;
  }

  /** Changes the table itself, for instance its heading. */
  FilledTemplate changed(String old, String now) {
    return changed(SHEET, old, now);
  }

  FilledTemplate changed(String part, String old, String now) {
    var text = new String(parts.get(part), UTF_8);
    if (!text.contains(old)) {
      throw new IllegalArgumentException("Not in " + part + ": " + old);
    }
    parts.put(part, text.replaceFirst(java.util.regex.Pattern.quote(old), now).getBytes(UTF_8));
    return this;
  }

  /** Adds a part that no template has. */
  FilledTemplate with(String part) {
    parts.put(part, new byte[] {1});
    return this;
  }

  String part(String name) {
    return new String(parts.get(name), UTF_8);
  }

  /** The file as it is uploaded. */
  public Path file() {
    changed("</sheetData>", rows + "</sheetData>");
    rows.setLength(0);
    try {
      var file = Files.createTempFile("upload", ".xlsx");
      try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
        for (var part : parts.entrySet()) {
          zip.putNextEntry(new ZipEntry(part.getKey()));
          zip.write(part.getValue());
        }
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
