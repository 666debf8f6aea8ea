package org.openita.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The parts of an XLSX file (ECMA-376, part 2) as far as a table needs them. What bears macros, is
 * locked or is no workbook is refused before any table is read.
 */
final class XlsxPackage implements AutoCloseable {

  private static final String TYPES = "[content_types].xml";

  private final ZipFile zip;
  private final GuardedXml.Budget budget;
  private final Map<String, ZipEntry> parts = new HashMap<>();
  private final Map<String, Relation> relations = new HashMap<>();

  private XlsxPackage(ZipFile zip, long fileBytes) {
    this.zip = zip;
    this.budget = new GuardedXml.Budget(fileBytes);
  }

  static XlsxPackage open(Path file) throws IOException {
    try {
      var opened = new XlsxPackage(new ZipFile(file.toFile()), Files.size(file));
      try {
        opened.list();
        opened.requireWorkbook();
        return opened;
      } catch (RuntimeException | IOException e) {
        opened.close();
        throw e;
      }
    } catch (ZipException | IllegalArgumentException e) {
      throw String.valueOf(e.getMessage()).contains("encrypted")
          ? Unreadable.because("LOCKED", "field.file-locked")
          : Unreadable.damaged();
    }
  }

  private void list() {
    if (zip.size() > SheetLimits.PARTS) {
      throw Unreadable.damaged();
    }
    var entries = zip.entries();
    while (entries.hasMoreElements()) {
      var entry = entries.nextElement();
      var name = entry.getName().toLowerCase(Locale.ROOT);
      if (parts.put(name, entry) != null) {
        throw Unreadable.damaged(); // two parts of one name: programs differ in which they read
      }
      if (name.contains("vbaproject") || name.startsWith("xl/macrosheets/")) {
        throw Unreadable.because("MACROS", "field.file-macros");
      }
    }
  }

  private void requireWorkbook() throws IOException {
    if (!parts.containsKey(TYPES)) {
      throw notAWorkbook();
    }
    try (var types = part(TYPES)) {
      while (types.next()) {
        var type = types.attribute("ContentType").orElse("").toLowerCase(Locale.ROOT);
        if (type.contains("macroenabled")) {
          throw Unreadable.because("MACROS", "field.file-macros");
        }
      }
    }
    var workbook =
        relationsOf("").values().stream()
            .filter(relation -> relation.is("officeDocument"))
            .map(Relation::part)
            .findFirst()
            .orElseThrow(XlsxPackage::notAWorkbook);
    readWorkbook(workbook);
  }

  private void readWorkbook(String workbook) throws IOException {
    relations.putAll(relationsOf(workbook));
    if (relations.values().stream().noneMatch(relation -> relation.is("worksheet"))) {
      throw notAWorkbook();
    }
    this.workbook = workbook;
  }

  private String workbook;

  /** The first table that is not hidden. */
  Table firstTable() throws IOException {
    return firstTable(xml -> xml.attribute("state").orElse("visible").equals("visible"))
        .orElseThrow(() -> Unreadable.because("NO_TABLE", "field.file-no-table"));
  }

  /** The table of a name, hidden or not. */
  Optional<Table> table(String name) throws IOException {
    return firstTable(xml -> xml.attribute("name").orElse("").equals(name));
  }

  private Optional<Table> firstTable(Predicate<Xml> condition) throws IOException {
    try (var xml = part(workbook)) {
      while (xml.next()) {
        if (xml.starts("sheet")) {
          var relation = xml.attribute("id").map(relations::get);
          if (condition.test(xml) && relation.filter(found -> found.is("worksheet")).isPresent()) {
            return Optional.of(new Table(xml.attribute("name").orElse(""), relation.get().part()));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The part of the workbook that holds its shared texts or its styles. */
  Optional<String> partOf(String kind) {
    return relations.values().stream()
        .filter(relation -> relation.is(kind))
        .map(Relation::part)
        .findFirst();
  }

  Xml part(String name) throws IOException {
    var entry = parts.get(name);
    if (entry == null) {
      throw Unreadable.damaged();
    }
    return new Xml(new GuardedXml(zip.getInputStream(entry), budget));
  }

  /** As the package says it, which need not be true. */
  long bytesOf(String name) {
    return Math.max(1, parts.get(name).getSize());
  }

  private Map<String, Relation> relationsOf(String part) throws IOException {
    var folder = part.substring(0, part.lastIndexOf('/') + 1);
    var found = new HashMap<String, Relation>();
    var name = folder + "_rels/" + part.substring(folder.length()) + ".rels";
    if (!parts.containsKey(name)) {
      throw notAWorkbook();
    }
    try (var xml = part(name)) {
      while (xml.next()) {
        if (xml.starts("Relationship")
            && !xml.attribute("TargetMode").orElse("").equals("External")) {
          found.put(
              xml.attribute("Id").orElse(""),
              new Relation(
                  xml.attribute("Type").orElse(""),
                  resolve(folder, xml.attribute("Target").orElse(""))));
        }
      }
    }
    return found;
  }

  private static String resolve(String folder, String target) {
    var path = new ArrayDeque<String>();
    for (var step : List.of((target.startsWith("/") ? target : folder + target).split("/"))) {
      if (step.equals("..")) {
        path.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        path.add(step.toLowerCase(Locale.ROOT));
      }
    }
    return String.join("/", path);
  }

  private static org.openita.common.Refusal notAWorkbook() {
    return Unreadable.because("NOT_A_WORKBOOK", "field.file-not-a-workbook");
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** A table of the workbook and the part that holds it. */
  record Table(String name, String part) {}

  private record Relation(String type, String part) {

    boolean is(String kind) {
      return type.endsWith("/" + kind);
    }
  }
}
