package org.openita.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openita.framework.Framework;
import org.openita.framework.Instrument;
import org.openita.framework.Question;

/**
 * The manual's section 3.1 once more, written down respondent by respondent and with school-book
 * fractions, so that it is slow and obviously right.
 */
final class PlainScorer {

  /** A fraction that is never reduced. */
  record Ratio(BigInteger over, BigInteger under) {

    static Ratio of(BigDecimal whole) {
      return new Ratio(whole.toBigIntegerExact(), BigInteger.ONE);
    }

    Ratio plus(Ratio other) {
      return new Ratio(
          over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    Ratio times(Ratio other) {
      return new Ratio(over.multiply(other.over), under.multiply(other.under));
    }

    Ratio by(long count) {
      return new Ratio(over, under.multiply(BigInteger.valueOf(count)));
    }

    BigDecimal rounded(int decimals) {
      return new BigDecimal(over).divide(new BigDecimal(under), decimals, RoundingMode.HALF_UP);
    }
  }

  private final Map<String, Ratio> parts = new HashMap<>();
  private Ratio total = Ratio.of(BigDecimal.ZERO);

  /**
   * @param answers of each survey: a map of option values by item code per respondent
   */
  PlainScorer(
      Framework framework,
      Map<String, List<Map<String, Integer>>> answers,
      Map<String, Integer> disclosures) {
    for (var instrument : framework.instruments()) {
      var name = instrument.code().name();
      var score =
          instrument.code().isSurvey()
              ? survey(instrument, answers.get(name))
              : disclosures(instrument, disclosures);
      parts.put(name, score);
      total = total.plus(score.times(Ratio.of(instrument.weight())).by(100));
    }
  }

  Ratio total() {
    return total;
  }

  Map<String, Ratio> parts() {
    return parts;
  }

  private Ratio survey(Instrument survey, List<Map<String, Integer>> people) {
    var indicators = new ArrayList<Ratio>();
    for (var indicator : survey.indicators()) {
      var questions = new ArrayList<Ratio>();
      for (var question : indicator.questions()) {
        var items = new ArrayList<Ratio>();
        for (var item : question.items()) {
          var scores = people.stream().map(person -> score(question, item, person)).toList();
          items.add(keep(item.code(), mean(scores)));
        }
        questions.add(keep(question.code(), mean(items)));
      }
      indicators.add(keep(indicator.number(), mean(questions)));
    }
    return mean(indicators);
  }

  private static Ratio score(Question question, Question.Item item, Map<String, Integer> person) {
    int chosen = person.get(item.code());
    for (var option : question.scale().options()) {
      if (option.value() == chosen) {
        return Ratio.of(item.positive() ? option.score() : option.reversedScore());
      }
    }
    throw new IllegalArgumentException("No option " + chosen);
  }

  private Ratio disclosures(Instrument instrument, Map<String, Integer> options) {
    var indicators = new ArrayList<Ratio>();
    for (var indicator : instrument.indicators()) {
      var subIndicators = new ArrayList<Ratio>();
      for (var part : indicator.subIndicators()) {
        var items = new ArrayList<Ratio>();
        for (var item : part.items()) {
          var score = options.get(item.code()) == 1 ? BigDecimal.valueOf(100) : BigDecimal.ZERO;
          items.add(keep(item.code(), Ratio.of(score)));
        }
        subIndicators.add(keep(part.number(), mean(items)));
      }
      indicators.add(keep(indicator.number(), mean(subIndicators)));
    }
    return mean(indicators);
  }

  private Ratio keep(String code, Ratio score) {
    parts.put(code, score);
    return score;
  }

  private static Ratio mean(List<Ratio> scores) {
    var sum = Ratio.of(BigDecimal.ZERO);
    for (var score : scores) {
      sum = sum.plus(score);
    }
    return sum.by(scores.size());
  }
}
