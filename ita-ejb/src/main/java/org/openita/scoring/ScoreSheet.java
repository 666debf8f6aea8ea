package org.openita.scoring;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openita.framework.DisclosureItem;
import org.openita.framework.Framework;
import org.openita.framework.Indicator;
import org.openita.framework.Instrument;
import org.openita.framework.InstrumentCode;
import org.openita.framework.MeanOf;
import org.openita.framework.Question;
import org.openita.framework.SubIndicator;
import org.openita.survey.CollectionWay;
import org.openita.survey.OptionCounts;
import org.openita.survey.Way;

/**
 * The scores of one agency, from the single item to the total (manual 2563, section 3.1). Fractions
 * throughout: nothing is rounded on the way and no order of addition changes a digit.
 *
 * <p>A part without what it is made of has no score, nor has anything above it.
 */
public final class ScoreSheet {

  private static final int PER_CENT = 100;

  private final Map<String, Exact> parts = new LinkedHashMap<>();
  private final Optional<Score> total;

  /**
   * @param surveys the answers to each survey that is to be computed
   * @param disclosures option values by code of the disclosure item
   */
  public ScoreSheet(
      Framework framework,
      Map<InstrumentCode, OptionCounts> surveys,
      Map<String, Integer> disclosures) {
    var sum = Exact.ZERO;
    for (var instrument : framework.instruments()) {
      var score =
          instrument.code().isSurvey()
              ? survey(instrument, surveys.get(instrument.code()))
              : disclosures(instrument, disclosures);
      var weighted = score == null ? null : score.times(Exact.of(instrument.weight()));
      sum = sum == null || weighted == null ? null : sum.plus(weighted);
    }
    total = Optional.ofNullable(sum).map(weighted -> Score.of(weighted.by(PER_CENT)));
  }

  private ScoreSheet() {
    total = Optional.empty();
  }

  /** What a survey would score if only these had answered; absent where nobody has. */
  static Optional<Score> of(Instrument survey, OptionCounts counts) {
    return Optional.ofNullable(new ScoreSheet().survey(survey, counts)).map(Score::of);
  }

  /** Absent unless every instrument has a score. */
  public Optional<Score> total() {
    return total;
  }

  /**
   * Scores of instruments, indicators, sub-indicators, questions and items by their code; those
   * that cannot be computed are missing.
   */
  public Map<String, Score> parts() {
    var scores = new LinkedHashMap<String, Score>();
    parts.forEach((code, score) -> scores.put(code, Score.of(score)));
    return scores;
  }

  private Exact survey(Instrument instrument, OptionCounts counts) {
    if (counts == null || counts.responses() == 0) {
      return null;
    }
    var items = new ItemScores(parts(instrument, counts));
    return kept(
        instrument.code().name(),
        mean(
            instrument.indicators().stream()
                .map(indicator -> surveyIndicator(indicator, items))
                .toList()));
  }

  /** What counts alike; without what nobody has answered. */
  private static List<OptionCounts> parts(Instrument instrument, OptionCounts counts) {
    if (instrument.meanOf() == MeanOf.RESPONSES) {
      return List.of(counts);
    }
    return Stream.<Predicate<Way>>of(
            way -> way.collection() != CollectionWay.ASSESSORS,
            way -> way.collection() == CollectionWay.ASSESSORS)
        .map(counts::of)
        .filter(part -> part.responses() > 0)
        .toList();
  }

  private Exact surveyIndicator(Indicator indicator, ItemScores items) {
    return kept(
        indicator.number(),
        mean(indicator.questions().stream().map(question -> question(question, items)).toList()));
  }

  private Exact question(Question question, ItemScores items) {
    return kept(
        question.code(),
        mean(
            question.items().stream()
                .map(item -> kept(item.code(), items.next(question, item)))
                .toList()));
  }

  private Exact disclosures(Instrument instrument, Map<String, Integer> options) {
    return kept(
        instrument.code().name(),
        mean(
            instrument.indicators().stream()
                .map(
                    indicator ->
                        kept(
                            indicator.number(),
                            mean(
                                indicator.subIndicators().stream()
                                    .map(part -> subIndicator(part, options))
                                    .toList())))
                .toList()));
  }

  private Exact subIndicator(SubIndicator part, Map<String, Integer> options) {
    return kept(
        part.number(), mean(part.items().stream().map(item -> disclosure(item, options)).toList()));
  }

  private Exact disclosure(DisclosureItem item, Map<String, Integer> options) {
    return Optional.ofNullable(options.get(item.code()))
        .flatMap(item.scale()::option)
        .map(option -> kept(item.code(), Exact.of(option.score())))
        .orElse(null);
  }

  private Exact kept(String code, Exact score) {
    if (score != null) {
      parts.put(code, score);
    }
    return score;
  }

  /** Of nothing, or where one has no score, there is none. */
  private static Exact mean(List<Exact> scores) {
    return scores.isEmpty() || scores.stream().anyMatch(Objects::isNull)
        ? null
        : Exact.mean(scores);
  }

  /**
   * Mean scores of the items over all respondents, and over the parts, asked for in the order of
   * the framework.
   */
  private static final class ItemScores {

    private final List<OptionCounts> parts;
    private int place;

    ItemScores(List<OptionCounts> parts) {
      this.parts = parts;
    }

    Exact next(Question question, Question.Item item) {
      var score = mean(parts.stream().map(part -> score(part, question, item)).toList());
      place++;
      return score;
    }

    /** Adds in decimals, which are exact for the scores of options. */
    private Exact score(OptionCounts counts, Question question, Question.Item item) {
      var sum = BigDecimal.ZERO;
      for (var option : question.scale().options()) {
        var chosen = BigDecimal.valueOf(counts.chosen(place, option.value()));
        sum = sum.add(option.score(item.positive()).multiply(chosen));
      }
      return Exact.of(sum).by(counts.responses());
    }
  }
}
