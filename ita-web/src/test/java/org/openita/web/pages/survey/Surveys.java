package org.openita.web.pages.survey;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.openita.common.Text;
import org.openita.framework.Indicator;
import org.openita.framework.Instrument;
import org.openita.framework.InstrumentCode;
import org.openita.framework.Question;
import org.openita.framework.Scale;
import org.openita.survey.OpenSurvey;
import org.openita.survey.Way;

/** A small survey: a question of two items, and one that is answered as a whole. */
final class Surveys {

  private static final Scale SCALE =
      new Scale("LEVEL4", List.of(option(0, "น้อยที่สุด"), option(3, "มากที่สุด")));

  static final OpenSurvey OPEN =
      new OpenSurvey(
          "abcdefghjkmn",
          2563,
          "050001",
          text("กรมตัวอย่าง <ก>"),
          instrument(),
          Way.OWN_CHANNEL,
          Optional.empty(),
          true);

  private Surveys() {}

  private static Instrument instrument() {
    var ofItems =
        new Question(
            "e1",
            text("คำถามแรก"),
            Optional.of(text("หมายเหตุ")),
            SCALE,
            List.of(item("e1.1", text("ประเด็นแรก")), item("e1.2", text("ประเด็นที่สอง"))));
    var whole =
        new Question("e2", text("คำถามที่สอง"), Optional.empty(), SCALE, List.of(item("e2", null)));
    return new Instrument(
        InstrumentCode.EIT,
        text("แบบวัด"),
        BigDecimal.valueOf(30),
        List.of(new Indicator("6", text("คุณภาพ"), "", List.of(ofItems, whole), List.of())));
  }

  private static Question.Item item(String code, Text textOrNull) {
    return new Question.Item(code, Optional.ofNullable(textOrNull), true);
  }

  private static Scale.Option option(int value, String label) {
    return new Scale.Option(value, text(label), BigDecimal.ZERO, BigDecimal.ZERO);
  }

  private static Text text(String th) {
    return Text.of(th, null);
  }
}
