package org.openita.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.openita.common.Text;
import org.openita.framework.DisclosureItem;
import org.openita.framework.Framework;
import org.openita.framework.Indicator;
import org.openita.framework.Instrument;
import org.openita.framework.InstrumentCode;
import org.openita.framework.Question;
import org.openita.framework.RatingLevel;
import org.openita.framework.Scale;
import org.openita.framework.SubIndicator;

/** Small frameworks to score by, with the scales and ratings of 2563. */
final class Frameworks {

  static final Scale LEVEL4 = scale("LEVEL4", new int[] {0, 1, 2, 3}, "0", "33", "67", "100");
  static final Scale YES_NO = scale("YES_NO", new int[] {1, 0}, "100", "0");
  static final Scale DISCLOSURE = scale("DISCLOSURE", new int[] {1, 0}, "100", "0");

  private static final Text NONE = new Text("-", "-");

  private Frameworks() {}

  static Framework of(Instrument... instruments) {
    var levels =
        List.of(
            level("AA", "95"),
            level("A", "85"),
            level("B", "75"),
            level("C", "65"),
            level("D", "55"),
            level("E", "50"),
            level("F", "0"));
    return new Framework(
        2563, NONE, new BigDecimal("85.00"), List.of(instruments), levels, Map.of(), Map.of());
  }

  static Instrument survey(InstrumentCode code, int weight, Indicator... indicators) {
    return new Instrument(code, NONE, BigDecimal.valueOf(weight), List.of(indicators));
  }

  static Indicator indicator(String number, Question... questions) {
    return new Indicator(number, NONE, "-", List.of(questions), List.of());
  }

  static Indicator indicator(String number, SubIndicator... parts) {
    return new Indicator(number, NONE, "-", List.of(), List.of(parts));
  }

  static SubIndicator subIndicator(String number, String... items) {
    return new SubIndicator(
        number,
        NONE,
        List.of(items).stream()
            .map(
                code ->
                    new DisclosureItem(code, NONE, NONE, Optional.empty(), DISCLOSURE, List.of()))
            .toList());
  }

  static Question question(String code, Scale scale, Question.Item... items) {
    return new Question(code, NONE, Optional.empty(), scale, List.of(items));
  }

  static Question.Item item(String code, boolean positive) {
    return new Question.Item(code, Optional.empty(), positive);
  }

  /** Any shape that a manual could ask for, but small. */
  static Framework random(Random random) {
    return of(
        randomSurvey(InstrumentCode.IIT, 30, random),
        randomSurvey(InstrumentCode.EIT, 30, random),
        randomDisclosures(random));
  }

  private static Instrument randomSurvey(InstrumentCode code, int weight, Random random) {
    var indicators = new ArrayList<Indicator>();
    for (int i = 0; i <= random.nextInt(3); i++) {
      var questions = new ArrayList<Question>();
      for (int q = 0; q <= random.nextInt(3); q++) {
        var name = code + "-" + i + "-" + q;
        var items = new ArrayList<Question.Item>();
        for (int part = 0; part <= random.nextInt(4); part++) {
          items.add(item(name + "." + part, random.nextBoolean()));
        }
        questions.add(
            question(
                name, random.nextBoolean() ? LEVEL4 : YES_NO, items.toArray(Question.Item[]::new)));
      }
      indicators.add(indicator(code + "-" + i, questions.toArray(Question[]::new)));
    }
    return survey(code, weight, indicators.toArray(Indicator[]::new));
  }

  private static Instrument randomDisclosures(Random random) {
    var indicators = new ArrayList<Indicator>();
    for (int i = 0; i <= random.nextInt(2); i++) {
      var parts = new ArrayList<SubIndicator>();
      for (int p = 0; p <= random.nextInt(3); p++) {
        var items = new ArrayList<String>();
        for (int o = 0; o <= random.nextInt(4); o++) {
          items.add("o" + i + p + o);
        }
        parts.add(subIndicator(i + "." + p, items.toArray(String[]::new)));
      }
      indicators.add(indicator("OIT-" + i, parts.toArray(SubIndicator[]::new)));
    }
    return survey(InstrumentCode.OIT, 40, indicators.toArray(Indicator[]::new));
  }

  private static Scale scale(String code, int[] values, String... scores) {
    var options = new ArrayList<Scale.Option>();
    for (int i = 0; i < values.length; i++) {
      var score = new BigDecimal(scores[i]);
      var mirrored = BigDecimal.valueOf(100).subtract(score);
      options.add(new Scale.Option(values[i], NONE, score, mirrored));
    }
    return new Scale(code, options);
  }

  private static RatingLevel level(String code, String lowerBound) {
    return new RatingLevel(code, NONE, new BigDecimal(lowerBound));
  }
}
