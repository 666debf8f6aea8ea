package org.openita.issuing;

import static org.openita.issuing.LetterWords.digits;

import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openita.common.Language;
import org.openita.document.Pdf;
import org.openita.document.QrCode;
import org.openita.document.Sheet;
import org.openita.document.Stamp;
import org.openita.document.Style;
import org.openita.identity.Role;

/**
 * Letters as a PDF, a page each, so that the administrator and the executive of an agency get an
 * envelope of their own. Folded in three, the password lies inside and the addressee on top. Sizes
 * are millimetres.
 */
final class Letters implements AutoCloseable {

  private static final List<Role> ADDRESSEES = List.of(Role.AGENCY_ADMIN, Role.AGENCY_EXECUTIVE);

  private static final double LEFT = 25;
  private static final double RIGHT = 190;
  private static final double WIDTH = RIGHT - LEFT;
  private static final double INDENT = 40;
  private static final double SUBJECT = 58;
  private static final double ADDRESSEE = 74;
  private static final double FIRST_FOLD = 99;
  private static final double SECOND_FOLD = 198;
  private static final double BOX_TOP = 125;
  private static final double BOX_HEIGHT = 66;
  private static final double CODE = 44;
  private static final double VALUES = 82;

  private static final Style BODY = Style.regular(12.5);
  private static final Style STRONG = Style.bold(12.5);
  private static final Style SMALL = Style.regular(10.5);
  private static final Style SMALLEST = Style.regular(7);

  /** Names and addresses may have hundreds of letters; what the smallest cannot hold is cut. */
  private static final List<Style> SIZES = List.of(BODY, Style.regular(9), SMALLEST);

  private static final Style SECRET = Style.bold(20);

  private final LetterWords words = new LetterWords();
  private final Letterhead head;
  private final Pdf pdf;
  private final Map<Role, Stamp> common = new EnumMap<>(Role.class);

  Letters(OutputStream out, Letterhead head) {
    this.head = head;
    this.pdf = Pdf.a4(out, Language.TH, words.say("title"));
    ADDRESSEES.forEach(role -> common.put(role, pdf.stamp(sheet -> printCommon(sheet, role))));
  }

  void add(Letter letter) {
    pdf.page(
        sheet -> {
          sheet.stamp(common.get(letter.role()));
          printAddressee(sheet, letter);
          printAccount(sheet, letter);
        });
  }

  @Override
  public void close() {
    pdf.close();
  }

  private void printCommon(Sheet sheet, Role role) {
    if (!head.number().isEmpty()) {
      sheet.text(LEFT, 20, BODY, words.say("number", digits(head.number())));
    }
    sheet.paragraph(115, 20, 80, BODY, words.say("sender"));
    sheet.text(105, 50, BODY, words.date(head.date()));
    sheet.text(LEFT, SUBJECT, STRONG, words.say("subject"));
    var year = digits(Integer.toString(head.year()));
    sheet.paragraph(INDENT, SUBJECT, RIGHT - INDENT, BODY, words.say("subject.text", year));
    sheet.text(LEFT, ADDRESSEE, STRONG, words.say("to"));
    sheet.text(INDENT, ADDRESSEE, BODY, words.say("to." + role));
    fold(sheet, FIRST_FOLD);
    fold(sheet, SECOND_FOLD);
    sheet.paragraph(LEFT, 107, WIDTH, BODY, words.say("purpose." + role));
    sheet.box(LEFT, BOX_TOP, WIDTH, BOX_HEIGHT);
    sheet.code(LEFT + 4, BOX_TOP + 5, CODE, QrCode.of(head.signInAddress()));
    sheet.centred(LEFT + 4 + CODE / 2, BOX_TOP + 55, SMALL, words.say("code"));
    sheet.text(VALUES, BOX_TOP + 10, SMALL, words.say("website"));
    sheet.paragraph(VALUES, BOX_TOP + 16, RIGHT - VALUES - 3, STRONG, head.signInAddress());
    sheet.text(VALUES, BOX_TOP + 24, SMALL, words.say("username"));
    sheet.text(VALUES, BOX_TOP + 40, SMALL, words.say("password"));
    sheet.paragraph(LEFT + 4, BOX_TOP + 63, WIDTH - 8, SMALL, words.say("hint"));
    printWhatToDo(sheet, role);
  }

  private void printWhatToDo(Sheet sheet, Role role) {
    double next = SECOND_FOLD + 8;
    sheet.text(LEFT, next, STRONG, words.say("first"));
    next = sheet.paragraph(LEFT, next + BODY.lineHeight(), WIDTH, BODY, words.say("first." + role));
    next = sheet.paragraph(LEFT, next + 1, WIDTH, BODY, words.say("registered"));
    next = sheet.paragraph(LEFT, next + 1, WIDTH, SMALL, words.say("caution"));
    sheet.text(INDENT, next + 2, BODY, words.say("closing"));
    sheet.text(125, next + 9, BODY, words.say("respect"));
    sheet.text(127, next + 17, BODY, words.say("office"));
    sheet.text(LEFT, 287, SMALL, words.say("contact"));
  }

  private void printAddressee(Sheet sheet, Letter letter) {
    var agency = words.say("agency", letter.agencyName(), letter.agencyCode());
    double next = ADDRESSEE + BODY.lineHeight();
    for (var style : SIZES) {
      var name = Sheet.lines(RIGHT - INDENT, bold(style), agency);
      var address = Sheet.lines(RIGHT - INDENT, style, letter.address());
      int most = (int) ((FIRST_FOLD - next) / style.lineHeight()) + 1;
      if (name.size() + address.size() <= most || style == SMALLEST) {
        next = print(sheet, next, bold(style), name.subList(0, Math.min(name.size(), most)));
        int left = Math.max(0, most - name.size());
        print(sheet, next, style, address.subList(0, Math.min(address.size(), left)));
        return;
      }
    }
  }

  private static double print(Sheet sheet, double y, Style style, List<String> lines) {
    double next = y;
    for (var line : lines) {
      sheet.text(INDENT, next, style, line);
      next += style.lineHeight();
    }
    return next;
  }

  private static Style bold(Style style) {
    return Style.bold(style.size());
  }

  private void printAccount(Sheet sheet, Letter letter) {
    sheet.text(VALUES, BOX_TOP + 32.5, SECRET, letter.username());
    sheet.text(VALUES, BOX_TOP + 48.5, SECRET, letter.password());
    sheet.text(
        VALUES, BOX_TOP + 55, SMALL, words.say("valid") + "  " + words.time(letter.validUntil()));
  }

  /** Where to fold, at the edge of the paper. */
  private static void fold(Sheet sheet, double y) {
    sheet.line(4, y, 9, y);
    sheet.line(201, y, 206, y);
  }
}
