package org.openita.survey;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.openita.common.Language;
import org.openita.document.LabelledCode;
import org.openita.document.Paper;
import org.openita.document.Pdf;
import org.openita.document.QrCode;
import org.openita.document.Sheet;
import org.openita.document.Style;
import org.openita.timeline.Period;

/**
 * What an agency puts up on its walls: a survey, the code and the address that lead to it, for whom
 * it is and until when.
 *
 * @param address the whole one, as a telephone opens it
 * @param period in which people can answer; absent while it has not been set
 */
public record Poster(OpenSurvey survey, String address, Optional<Period> period) {

  /** Millimetres of A4; A5 is the same, smaller. */
  private static final double MARGIN = 18;

  private static final double CODE = 124;
  private static final double LOWEST_NAME = 86;
  private static final double CODE_TOP = 94;

  /** A name of hundreds of letters is set smaller. */
  private static final List<Double> NAME_SIZES = List.of(26.0, 20.0, 15.0, 11.0);

  private static final double ADDRESS_SIZE = 15;

  /** The code with the name of the agency and of the survey beneath. */
  public LabelledCode code(Language language) {
    var words = new PosterWords(language);
    var name = survey.instrument().code().name();
    return LabelledCode.of(
        QrCode.of(address),
        words.of(survey.agencyName()) + "\n" + words.say("label", name, words.year(survey.year())));
  }

  /**
   * Prints it.
   *
   * @param out stays open
   */
  public void print(Paper paper, Language language, OutputStream out) {
    var words = new PosterWords(language);
    var title = words.say("title", survey.instrument().code().name());
    try (var pdf = Pdf.of(paper, out, language, title)) {
      pdf.page(sheet -> print(new Scaled(sheet, (double) paper.width() / Paper.A4.width()), words));
    }
  }

  private void print(Scaled sheet, PosterWords words) {
    double next = sheet.centred(MARGIN + 4, 13, false, words.say("assessment"));
    next = sheet.centred(next, 13, false, words.say("year", words.year(survey.year())));
    next = sheet.centred(next + 5, 18, true, words.say("invitation"));
    var instrument = survey.instrument();
    next =
        sheet.centred(
            next + 1,
            15,
            false,
            words.say("survey", words.of(instrument.name()), instrument.code().name()));
    printName(sheet, next + 6, words.of(survey.agencyName()));
    sheet.code((Paper.A4.width() - CODE) / 2, CODE_TOP, CODE, QrCode.of(address));
    next = sheet.centred(CODE_TOP + CODE + 6, 14, false, words.say("scan"));
    next = sheet.centred(next + 1, ADDRESS_SIZE, true, address);
    next = sheet.centred(next + 4, 14, true, words.say("for." + instrument.code()));
    if (period.isPresent()) {
      var open = period.get();
      var said = words.say("period", words.time(open.opensAt()), words.time(open.closesAt()));
      next = sheet.centred(next + 1, 13, false, said);
    }
    sheet.centred(next + 3, 12, false, words.say("confidential"));
  }

  private static void printName(Scaled sheet, double from, String name) {
    for (double size : NAME_SIZES) {
      double height = sheet.lines(size, true, name) * sheet.lineHeight(size);
      if (from + height <= LOWEST_NAME + sheet.lineHeight(size)
          || size == NAME_SIZES.get(NAME_SIZES.size() - 1)) {
        sheet.centred(from, size, true, name);
        return;
      }
    }
  }

  /** A sheet in millimetres of A4. */
  private record Scaled(Sheet sheet, double scale) {

    private static final double WIDTH = Paper.A4.width() - 2 * MARGIN;

    /**
     * @param y on which the first line stands
     * @return the height on which the next line stands
     */
    double centred(double y, double size, boolean bold, String text) {
      var style = style(size, bold);
      double next = y;
      for (var line : Sheet.lines(WIDTH * scale, style, text)) {
        sheet.centred(Paper.A4.width() / 2.0 * scale, next * scale, style, line);
        next += lineHeight(size);
      }
      return next;
    }

    int lines(double size, boolean bold, String text) {
      return Sheet.lines(WIDTH * scale, style(size, bold), text).size();
    }

    double lineHeight(double size) {
      return Style.regular(size).lineHeight();
    }

    void code(double x, double y, double side, QrCode code) {
      sheet.code(x * scale, y * scale, side * scale, code);
    }

    private Style style(double size, boolean bold) {
      return bold ? Style.bold(size * scale) : Style.regular(size * scale);
    }
  }
}
