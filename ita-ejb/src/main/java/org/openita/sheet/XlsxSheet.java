package org.openita.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openita.sheet.Cell.Kind;

/** Reads a table of an XLSX file (ECMA-376, part 1, section 18.3). */
final class XlsxSheet implements SheetReader {

  private static final int LAST_ROW = 1_048_576;
  private static final int LAST_COLUMN = 16_384;
  private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");
  private static final Pattern NUMBER =
      Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?([eE][+-]?[0-9]{1,2})?");

  /** Day 0 of the dates of spreadsheets, which count a 29th of February 1900. */
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

  private static final int LAST_DAY = 2_958_465;

  private final XlsxPackage opened;
  private final SheetLimits limits;
  private final XlsxPackage.Table table;
  private final DateStyles styles;
  private final Optional<SharedTexts> shared;
  private final Xml xml;

  private int lastRow;
  private int rows;
  private int cells;

  private XlsxSheet(XlsxPackage opened, XlsxPackage.Table table, SheetLimits limits)
      throws IOException {
    this.opened = opened;
    this.limits = limits;
    this.table = table;
    var stylesPart = opened.partOf("styles");
    if (stylesPart.isPresent()) {
      try (var stylesXml = opened.part(stylesPart.get())) {
        this.styles = DateStyles.of(stylesXml);
      }
    } else {
      this.styles = DateStyles.none();
    }
    var sharedPart = opened.partOf("sharedStrings");
    this.shared =
        sharedPart.isPresent()
            ? Optional.of(new SharedTexts(opened.part(sharedPart.get()), limits.cellLength()))
            : Optional.empty();
    this.xml = opened.part(table.part());
  }

  static SheetReader open(Path file, SheetLimits limits) throws IOException {
    var opened = XlsxPackage.open(file);
    try {
      return new XlsxSheet(opened, opened.firstTable(), limits);
    } catch (RuntimeException | IOException e) {
      opened.close();
      throw e;
    }
  }

  /** The table of a name, hidden or not; absent where the file has none. */
  static Optional<SheetReader> open(Path file, String name, SheetLimits limits) throws IOException {
    var opened = XlsxPackage.open(file);
    try {
      var table = opened.table(name);
      if (table.isPresent()) {
        return Optional.of(new XlsxSheet(opened, table.get(), limits));
      }
      opened.close();
      return Optional.empty();
    } catch (RuntimeException | IOException e) {
      opened.close();
      throw e;
    }
  }

  @Override
  public Optional<String> name() {
    return Optional.of(table.name());
  }

  @Override
  public Optional<SheetRow> next() {
    while (xml.next()) {
      if (xml.starts("mergeCell")) {
        throw Unreadable.because(
            "MERGED", "field.file-merged", xml.attribute("ref").orElse("").replace(":", "–"));
      }
      if (xml.starts("row")) {
        var row = row();
        if (!row.cells().isEmpty()) {
          if (++rows > limits.rows()) {
            throw Unreadable.tooManyRows(limits);
          }
          return Optional.of(row);
        }
      }
    }
    return Optional.empty();
  }

  private SheetRow row() {
    int number = xml.attribute("r").map(XlsxSheet::whole).orElse(lastRow + 1);
    if (number <= lastRow || number > LAST_ROW) {
      throw Unreadable.damaged();
    }
    lastRow = number;
    List<Cell> found = new ArrayList<>();
    int lastColumn = -1;
    while (xml.next() && !xml.ends("row")) {
      if (xml.starts("c")) {
        int column = xml.attribute("r").map(XlsxSheet::column).orElse(lastColumn + 1);
        if (column <= lastColumn || column >= LAST_COLUMN || ++cells > SheetLimits.CELLS) {
          throw Unreadable.damaged();
        }
        lastColumn = column;
        place(found, column, cell(SheetRow.address(column, number)), number);
      }
    }
    return new SheetRow(number, found);
  }

  private void place(List<Cell> found, int column, Cell cell, int row) {
    if (cell.isEmpty()) {
      return;
    }
    var address = SheetRow.address(column, row);
    if (column >= limits.columns()) {
      throw Unreadable.tooManyColumns(limits, address);
    }
    if (cell.text().length() > limits.cellLength()) {
      throw Unreadable.cellTooLong(limits, address);
    }
    while (found.size() < column) {
      found.add(Cell.NOTHING);
    }
    found.add(cell);
  }

  private Cell cell(String address) {
    var type = xml.attribute("t").orElse("n");
    var style = xml.attribute("s").orElse("");
    int longest = limits.cellLength() + 1;
    boolean formula = false;
    var value = "";
    while (xml.next() && !xml.ends("c")) {
      if (xml.starts("f")) {
        formula = true;
        xml.skip();
      } else if (xml.starts("v")) {
        value = xml.text(longest);
      } else if (xml.starts("is")) {
        value = XlsxText.read(xml, "is", longest);
      }
    }
    if (formula) {
      return new Cell(Kind.FORMULA, value);
    }
    return value.isEmpty() ? Cell.NOTHING : cell(type, style, value);
  }

  private Cell cell(String type, String style, String value) {
    return switch (type) {
      case "s" -> Cell.ofText(shared.orElseThrow(Unreadable::damaged).text(whole(value)));
      case "inlineStr" -> Cell.ofText(value);
      case "str" -> Cell.ofText(XlsxText.unescaped(value));
      case "n" -> number(style, value);
      case "d" -> new Cell(Kind.DATE, value);
      case "b" -> new Cell(Kind.BOOLEAN, value);
      case "e" -> new Cell(Kind.ERROR, value);
      default -> throw Unreadable.damaged();
    };
  }

  private Cell number(String style, String value) {
    if (!NUMBER.matcher(value.strip()).matches()) {
      throw Unreadable.damaged();
    }
    var number = new BigDecimal(value.strip());
    if (styles.has(style) && number.signum() >= 0 && number.intValue() <= LAST_DAY) {
      return new Cell(Kind.DATE, DAY_ZERO.plusDays(number.intValue()).toString());
    }
    return new Cell(
        Kind.NUMBER, number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString());
  }

  private static int whole(String digits) {
    if (!digits.matches("[0-9]{1,9}")) {
      throw Unreadable.damaged();
    }
    return Integer.parseInt(digits);
  }

  private static int column(String address) {
    var parts = ADDRESS.matcher(address);
    if (!parts.matches()) {
      throw Unreadable.damaged();
    }
    return parts.group(1).chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1) - 1;
  }

  @Override
  public int percentRead() {
    return (int) Math.min(100, 100 * xml.position() / opened.bytesOf(table.part()));
  }

  @Override
  public void close() throws IOException {
    opened.close();
  }
}
