package org.openita.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A template of the system, filled in from its second row. */
final class TemplateFile {

  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String END = "</sheetData>";

  private final Path template;
  private final StringBuilder rows = new StringBuilder();
  private int next = 2;

  TemplateFile(Path template) {
    this.template = template;
  }

  TemplateFile row(String... cells) {
    rows.append("<row r=\"%d\">".formatted(next));
    for (int place = 0; place < cells.length; place++) {
      rows.append(
          "<c r=\"%c%d\" t=\"inlineStr\"><is><t>%s</t></is></c>"
              .formatted('A' + place, next, cells[place]));
    }
    rows.append("</row>");
    next++;
    return this;
  }

  byte[] bytes() {
    var filled = new ByteArrayOutputStream();
    try (var in = new ZipFile(template.toFile());
        var out = new ZipOutputStream(filled)) {
      for (var entry : Collections.list(in.entries())) {
        var part = in.getInputStream(entry).readAllBytes();
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(
            entry.getName().equals(SHEET)
                ? new String(part, UTF_8).replace(END, rows + END).getBytes(UTF_8)
                : part);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return filled.toByteArray();
  }
}
