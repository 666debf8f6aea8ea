package org.openita.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.openita.common.Language;
import org.openita.common.Text;

/**
 * Writes XLSX: the table, a second one that explains its columns, and a hidden third one with the
 * choices that cells offer.
 */
final class XlsxWriter implements SheetWriter {

  private static final Text GUIDE = new Text("คำอธิบาย", "Guide");
  private static final Text CHOICES = new Text("ตัวเลือก", "Choices");
  private static final List<Text> GUIDE_TITLES =
      List.of(new Text("คอลัมน์", "Column"), new Text("สิ่งที่ต้องกรอก", "What belongs in it"));

  private static final String TEXT_FORMAT = "@";
  private static final String HEADING_COLOUR = "DDE7EE";
  private static final int GUIDE_WIDTH = 100;

  /** Rows that offer choices: as many as a register may have, and more. */
  private static final int CHOICE_ROWS = 20_000;

  /** Rows kept before they are written. */
  private static final int BATCH = 500;

  private final Optional<String> stamp;
  private final Workbook workbook;
  private final Worksheet sheet;
  private final int width;
  private int next = 1;
  private int written = 1;

  /**
   * @param stamp makes it a template: nothing but the cells below the heading can be changed
   */
  XlsxWriter(
      OutputStream out, Text name, List<Column> columns, Language language, Optional<String> stamp)
      throws IOException {
    this.stamp = stamp;
    workbook = new Workbook(out, "OpenITA", null);
    sheet = workbook.newWorksheet(name.in(language));
    width = columns.size();
    var guide = workbook.newWorksheet(GUIDE.in(language));
    var choices = workbook.newWorksheet(CHOICES.in(language));
    choices.setVisibilityState(VisibilityState.HIDDEN);
    heading(sheet, columns.stream().map(column -> column.title().in(language)).toList());
    for (int place = 0; place < width; place++) {
      sheet.width(place, columns.get(place).width());
      sheet
          .style(place)
          .format(TEXT_FORMAT)
          .protectionOption(ProtectionOption.LOCKED, stamp.isEmpty())
          .set();
      offer(choices, place, columns.get(place).choices(), language);
    }
    sheet.freezePane(0, 1);
    explain(guide, columns, language);
    stamp.ifPresent(this::lock);
  }

  /** Whoever wants can remove the protection: it keeps people from harm, the stamp tells. */
  private void lock(String words) {
    var hidden = workbook.newWorksheet(SheetStamp.TABLE);
    hidden.setVisibilityState(VisibilityState.VERY_HIDDEN);
    hidden.inlineString(0, 0, words);
    var password = UUID.randomUUID().toString();
    hidden.protect(password);
    sheet.protect(password);
  }

  private static void heading(Worksheet table, List<String> titles) {
    for (int place = 0; place < titles.size(); place++) {
      table.inlineString(0, place, titles.get(place));
      table
          .style(0, place)
          .bold()
          .fillColor(HEADING_COLOUR)
          .format(TEXT_FORMAT)
          .protectionOption(ProtectionOption.LOCKED, true)
          .set();
    }
  }

  private void offer(Worksheet choices, int place, List<Text> offered, Language language) {
    if (offered.isEmpty()) {
      return;
    }
    for (int row = 0; row < offered.size(); row++) {
      choices.inlineString(row, place, offered.get(row).in(language));
    }
    sheet
        .range(1, place, CHOICE_ROWS, place)
        .validateWithList(choices.range(0, place, offered.size() - 1, place))
        .allowBlank(true);
  }

  private static void explain(Worksheet guide, List<Column> columns, Language language) {
    heading(guide, GUIDE_TITLES.stream().map(title -> title.in(language)).toList());
    guide.width(0, GUIDE_WIDTH / 3);
    guide.width(1, GUIDE_WIDTH);
    for (int row = 0; row < columns.size(); row++) {
      guide.inlineString(row + 1, 0, columns.get(row).title().in(language));
      guide.inlineString(row + 1, 1, columns.get(row).hint().in(language));
      guide.style(row + 1, 1).wrapText(true).set();
    }
  }

  @Override
  public void row(List<String> cells) throws IOException {
    IntStream.range(0, width)
        .filter(place -> !cells.get(place).isEmpty())
        .forEach(place -> sheet.inlineString(next, place, XlsxText.escaped(cells.get(place))));
    if (++next % BATCH == 0) {
      writeBatch();
    }
  }

  /** A look is given to many cells at once: to one after the other it takes most of the time. */
  private void writeBatch() throws IOException {
    if (next > written) {
      sheet.range(written, 0, next - 1, width - 1).style().format(TEXT_FORMAT).set();
      sheet.flush();
      written = next;
    }
  }

  @Override
  public void close() throws IOException {
    writeBatch();
    if (stamp.isEmpty()) {
      sheet.setAutoFilter(0, 0, Math.max(1, next - 1), width - 1);
    }
    workbook.finish();
  }
}
