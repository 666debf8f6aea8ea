package org.openita.framework;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.common.Refusal;
import org.openita.common.Text;

/** Puts a framework together from its tables. */
@Dependent
class FrameworkReader {

  @PersistenceContext private EntityManager entities;

  Framework read(int year) {
    var head =
        rows("select title_th, title_en, pass_score from framework where year = ?1", year).stream()
            .findFirst()
            .orElseThrow(Refusal::notFound);
    var scales = scales(year);
    var questions = questions(year, scales);
    var subIndicators = subIndicators(year, scales);
    var indicators = indicators(year, questions, subIndicators);
    return new Framework(
        year,
        head.text(0),
        head.decimal(2),
        instruments(year, indicators),
        ratingLevels(year),
        sampleRules(year),
        trustRules(year));
  }

  private Map<String, Scale> scales(int year) {
    return group(
        rows(
            "select scale_code, value, label_th, label_en, score, reversed_score"
                + " from scale_option where year = ?1 order by scale_code, position",
            year),
        (code, rows) ->
            new Scale(
                code,
                rows.stream()
                    .map(
                        row ->
                            new Scale.Option(
                                row.integer(1), row.text(2), row.decimal(4), row.decimal(5)))
                    .toList()));
  }

  private Map<String, List<Question>> questions(int year, Map<String, Scale> scales) {
    Map<String, List<Question.Item>> items =
        group(
            rows(
                "select question_code, code, text_th, text_en, positive from item where year = ?1"
                    + " order by position",
                year),
            (code, rows) ->
                rows.stream()
                    .map(row -> new Question.Item(row.string(1), row.optionalText(2), row.flag(4)))
                    .toList());
    return group(
        rows(
            "select indicator_number, code, text_th, text_en, note_th, note_en, scale_code"
                + " from question where year = ?1 order by position",
            year),
        (number, rows) ->
            rows.stream()
                .map(
                    row ->
                        new Question(
                            row.string(1),
                            row.text(2),
                            row.optionalText(4),
                            scales.get(row.string(6)),
                            items.getOrDefault(row.string(1), List.of())))
                .toList());
  }

  private Map<String, List<SubIndicator>> subIndicators(int year, Map<String, Scale> scales) {
    Map<String, List<Text>> components =
        group(
            rows(
                "select item_code, text_th, text_en from disclosure_component where year = ?1"
                    + " order by position",
                year),
            (code, rows) -> rows.stream().map(row -> row.text(1)).toList());
    Map<String, List<DisclosureItem>> items =
        group(
            rows(
                "select sub_indicator_number, code, group_th, group_en, name_th, name_en, note_th,"
                    + " note_en, scale_code from disclosure_item where year = ?1 order by position",
                year),
            (number, rows) ->
                rows.stream()
                    .map(
                        row ->
                            new DisclosureItem(
                                row.string(1),
                                row.text(2),
                                row.text(4),
                                row.optionalText(6),
                                scales.get(row.string(8)),
                                components.getOrDefault(row.string(1), List.of())))
                    .toList());
    return group(
        rows(
            "select indicator_number, number, name_th, name_en from sub_indicator where year = ?1"
                + " order by position",
            year),
        (number, rows) ->
            rows.stream()
                .map(
                    row ->
                        new SubIndicator(
                            row.string(1),
                            row.text(2),
                            items.getOrDefault(row.string(1), List.of())))
                .toList());
  }

  private Map<String, List<Indicator>> indicators(
      int year,
      Map<String, List<Question>> questions,
      Map<String, List<SubIndicator>> subIndicators) {
    return group(
        rows(
            "select instrument_code, number, name_th, name_en, purpose_th from indicator"
                + " where year = ?1 order by position",
            year),
        (code, rows) ->
            rows.stream()
                .map(
                    row ->
                        new Indicator(
                            row.string(1),
                            row.text(2),
                            row.string(4),
                            questions.getOrDefault(row.string(1), List.of()),
                            subIndicators.getOrDefault(row.string(1), List.of())))
                .toList());
  }

  private List<Instrument> instruments(int year, Map<String, List<Indicator>> indicators) {
    var screenings = screenings(year);
    return rows(
            "select code, name_th, name_en, weight, mean_of from instrument where year = ?1"
                + " order by position",
            year)
        .stream()
        .map(
            row ->
                new Instrument(
                    InstrumentCode.valueOf(row.string(0)),
                    row.text(1),
                    row.decimal(3),
                    indicators.getOrDefault(row.string(0), List.of()),
                    Optional.ofNullable(screenings.get(row.string(0))),
                    MeanOf.valueOf(row.string(4))))
        .toList();
  }

  private Map<String, Screening> screenings(int year) {
    return rows(
            "select instrument_code, text_th, text_en, yes_th, yes_en, no_th, no_en, ending_th,"
                + " ending_en from screening_question where year = ?1",
            year)
        .stream()
        .collect(
            toMap(
                row -> row.string(0),
                row -> new Screening(row.text(1), row.text(3), row.text(5), row.text(7))));
  }

  private List<RatingLevel> ratingLevels(int year) {
    return rows(
            "select code, name_th, name_en, lower_bound from rating_level where year = ?1"
                + " order by position",
            year)
        .stream()
        .map(row -> new RatingLevel(row.string(0), row.text(1), row.decimal(3)))
        .toList();
  }

  private Map<InstrumentCode, SampleRule> sampleRules(int year) {
    return rows(
            "select instrument_code, percent, minimum, census_below, large_above, large_minimum"
                + " from sample_rule where year = ?1",
            year)
        .stream()
        .collect(
            toMap(
                row -> InstrumentCode.valueOf(row.string(0)),
                row ->
                    new SampleRule(
                        row.decimal(1),
                        row.integer(2),
                        row.integer(3),
                        row.integer(4),
                        row.integer(5))));
  }

  private Map<InstrumentCode, TrustRule> trustRules(int year) {
    return rows(
            "select instrument_code, fast_seconds, straight_percent, burst_per_minute, judged_from,"
                + " flagged_percent, identical_percent, smallest_group, day_percent from trust_rule"
                + " where year = ?1",
            year)
        .stream()
        .collect(
            toMap(
                row -> InstrumentCode.valueOf(row.string(0)),
                row ->
                    new TrustRule(
                        row.integer(1),
                        row.integer(2),
                        row.integer(3),
                        row.integer(4),
                        row.integer(5),
                        row.integer(6),
                        row.integer(7),
                        row.integer(8))));
  }

  private List<Row> rows(String sql, int year) {
    List<?> rows = entities.createNativeQuery(sql).setParameter(1, year).getResultList();
    return rows.stream().map(row -> new Row((Object[]) row)).toList();
  }

  private interface Maker<T> {
    T make(String key, List<Row> rows);
  }

  /** Groups rows by their first column, keeping the order in which they came. */
  private static <T> Map<String, T> group(List<Row> rows, Maker<T> maker) {
    var groups =
        rows.stream().collect(groupingBy(row -> row.string(0), LinkedHashMap::new, toList()));
    var made = new LinkedHashMap<String, T>();
    groups.forEach((key, members) -> made.put(key, maker.make(key, members)));
    return made;
  }

  private record Row(Object[] columns) {

    String string(int column) {
      return (String) columns[column];
    }

    int integer(int column) {
      return ((Number) columns[column]).intValue();
    }

    boolean flag(int column) {
      return columns[column] instanceof Boolean flag ? flag : integer(column) != 0;
    }

    BigDecimal decimal(int column) {
      return (BigDecimal) columns[column];
    }

    /** Thai and English stand side by side. */
    Text text(int column) {
      return Text.of(string(column), string(column + 1));
    }

    Optional<Text> optionalText(int column) {
      return columns[column] == null ? Optional.empty() : Optional.of(text(column));
    }
  }
}
