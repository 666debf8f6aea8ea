package org.openita.issuing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The operator's list of what was issued, as a spreadsheet. */
final class AccountList {

  private static final String APPLICATION = "OpenITA";
  private static final String VERSION = "1.0";
  private static final int[] WIDTHS = {14, 60, 18, 34, 26, 16, 26, 30};

  private final LetterWords words = new LetterWords();
  private final List<Row> rows = new ArrayList<>();

  private record Row(Letter letter, String province, String supervisor) {}

  void add(Letter letter, String province, String supervisor) {
    rows.add(new Row(letter, province, supervisor));
  }

  /** Leaves the stream open. */
  void write(OutputStream out) throws IOException {
    var book = new Workbook(out, APPLICATION, VERSION);
    var sheet = book.newWorksheet(words.say("list.sheet"));
    heading(sheet);
    int number = 1;
    for (var row : rows) {
      var letter = row.letter();
      var values =
          new String[] {
            letter.agencyCode(),
            letter.agencyName(),
            row.province(),
            row.supervisor(),
            words.say("to." + letter.role()),
            letter.username(),
            letter.password(),
            words.time(letter.validUntil())
          };
      for (int column = 0; column < values.length; column++) {
        sheet.inlineString(number, column, values[column]);
      }
      number++;
    }
    book.finish();
  }

  private void heading(Worksheet sheet) {
    var names = words.say("list.columns").split("\\|");
    for (int column = 0; column < names.length; column++) {
      sheet.value(0, column, names[column]);
      sheet.width(column, WIDTHS[column]);
    }
    sheet.range(0, 0, 0, names.length - 1).style().bold().set();
    sheet.freezePane(0, 1);
    sheet.setAutoFilter(0, 0, 0, names.length - 1);
  }
}
