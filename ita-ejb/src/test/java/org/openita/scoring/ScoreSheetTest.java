package org.openita.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.framework.InstrumentCode.EIT;
import static org.openita.framework.InstrumentCode.IIT;
import static org.openita.framework.InstrumentCode.OIT;
import static org.openita.scoring.Frameworks.LEVEL4;
import static org.openita.scoring.Frameworks.YES_NO;
import static org.openita.scoring.Frameworks.indicator;
import static org.openita.scoring.Frameworks.item;
import static org.openita.scoring.Frameworks.question;
import static org.openita.scoring.Frameworks.subIndicator;
import static org.openita.scoring.Frameworks.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.openita.framework.Framework;
import org.openita.framework.Instrument;
import org.openita.framework.InstrumentCode;
import org.openita.framework.MeanOf;
import org.openita.survey.CollectionWay;
import org.openita.survey.OptionCounts;
import org.openita.survey.Way;

class ScoreSheetTest {

  private static final Framework SMALL =
      Frameworks.of(
          survey(
              IIT,
              30,
              indicator(
                  "1",
                  question("i1", LEVEL4, item("i1.1", true), item("i1.2", true)),
                  question("i2", YES_NO, item("i2", false)))),
          survey(EIT, 30, indicator("6", question("e1", LEVEL4, item("e1", true)))),
          survey(
              OIT, 40, indicator("9", subIndicator("9.1", "o1", "o2"), subIndicator("9.2", "o3"))));

  @Test
  void items_make_questions_questions_indicators_and_weights_the_total() {
    var sheet =
        new ScoreSheet(
            SMALL,
            Map.of(IIT, counts(3, bytes(3, 2, 0), bytes(1, 2, 1)), EIT, counts(1, bytes(2))),
            Map.of("o1", 1, "o2", 0, "o3", 1));
    assertThat(sheet.parts().entrySet().stream().map(part -> part.getKey() + " " + part.getValue()))
        .containsExactlyInAnyOrder(
            "i1.1 66.50",
            "i1.2 67.00",
            "i1 66.75",
            "i2 50.00",
            "1 58.38",
            "IIT 58.38",
            "e1 67.00",
            "6 67.00",
            "EIT 67.00",
            "o1 100.00",
            "o2 0.00",
            "9.1 50.00",
            "o3 100.00",
            "9.2 100.00",
            "9 75.00",
            "OIT 75.00");
    // 30 % of 58.375, 30 % of 67, 40 % of 75
    assertThat(sheet.total().orElseThrow().value()).isEqualByComparingTo("67.6125");
  }

  @Test
  void more_of_what_is_bad_scores_less() {
    var framework =
        Frameworks.of(
            survey(
                IIT,
                100,
                indicator("1", question("i1", LEVEL4, item("a", true), item("b", false)))));
    for (int value = 0; value < 4; value++) {
      var parts =
          new ScoreSheet(framework, Map.of(IIT, counts(2, bytes(value, value))), Map.of()).parts();
      assertThat(parts.get("a").value().add(parts.get("b").value())).isEqualByComparingTo("100");
      assertThat(parts.get("a"))
          .hasToString(List.of("0.00", "33.00", "67.00", "100.00").get(value));
    }
  }

  @Test
  void a_survey_without_respondents_has_no_score_nor_has_the_total() {
    var sheet =
        new ScoreSheet(SMALL, Map.of(EIT, counts(1, bytes(2))), Map.of("o1", 1, "o2", 0, "o3", 1));
    assertThat(sheet.total()).isEmpty();
    assertThat(sheet.parts()).containsKeys("EIT", "OIT").doesNotContainKeys("IIT", "1", "i1");
  }

  @Test
  void one_disclosure_without_a_score_leaves_everything_above_it_without() {
    var sheet =
        new ScoreSheet(
            SMALL,
            Map.of(IIT, counts(3, bytes(3, 3, 0)), EIT, counts(1, bytes(3))),
            Map.of("o1", 1, "o3", 1));
    assertThat(sheet.total()).isEmpty();
    assertThat(sheet.parts()).containsKeys("o1", "9.2").doesNotContainKeys("o2", "9.1", "9", "OIT");
  }

  @Test
  void all_ways_are_one_mean_unless_the_parts_count_half_each() {
    var answers = new OptionCounts(1);
    for (var way : List.of(Way.OWN_CHANNEL, Way.OWN_CHANNEL, Way.PUBLIC_SEARCH)) {
      answers.add(bytes(3), way);
    }
    answers.add(bytes(0), Way.ASSESSOR_FIELD);
    assertThat(eit(MeanOf.RESPONSES, answers)).hasToString("75.00");
    assertThat(eit(MeanOf.PARTS, answers)).hasToString("50.00");
  }

  @Test
  void a_part_that_nobody_answered_leaves_the_other_one() {
    var answers = new OptionCounts(1);
    answers.add(bytes(1), Way.INVITATION);
    assertThat(eit(MeanOf.PARTS, answers)).hasToString("33.00");
  }

  @Property(tries = 100)
  void parts_of_the_same_size_that_count_half_each_are_one_mean(@ForAll Random random) {
    var survey = Frameworks.random(random).instrument(EIT);
    var people = people(survey, random);
    var answers = new OptionCounts(survey.items().size());
    for (var part : List.of(people, people(survey, random, people.size()))) {
      var way = part == people ? Way.PUBLIC_SEARCH : Way.ASSESSOR_LIST;
      part.forEach(person -> answers.add(sheet(survey, person), way));
    }
    var halves =
        new ScoreSheet(Frameworks.of(of(survey, MeanOf.PARTS)), Map.of(EIT, answers), Map.of());
    var one = new ScoreSheet(Frameworks.of(survey), Map.of(EIT, answers), Map.of());
    assertThat(halves.parts()).isEqualTo(one.parts());
  }

  @Test
  void a_way_is_scored_by_itself_where_that_tells_of_nobody() {
    var answers = new OptionCounts(1);
    answers.add(bytes(0), Way.OWN_CHANNEL);
    for (int person = 0; person < 3; person++) {
      answers.add(bytes(3), Way.OWN_CHANNEL);
      answers.add(bytes(1), Way.PUBLIC_SEARCH);
    }
    var survey = SMALL.instrument(EIT);
    assertThat(WayScores.of(survey, answers, 3).toString())
        .isEqualTo("{OWN_CHANNEL=75.00, PUBLIC_SEARCH=33.00}");
    answers.add(bytes(3), Way.ASSESSOR_FIELD);
    answers.add(bytes(3), Way.ASSESSOR_LIST);
    assertThat(WayScores.of(survey, answers, 3)).containsOnlyKeys(CollectionWay.OWN_CHANNEL);
    answers.add(bytes(0), Way.INVITATION);
    assertThat(WayScores.of(survey, answers, 3).toString())
        .isEqualTo("{OWN_CHANNEL=75.00, PUBLIC_SEARCH=33.00, ASSESSORS=66.67}");
  }

  private static Score eit(MeanOf meanOf, OptionCounts answers) {
    var framework = Frameworks.of(of(SMALL.instrument(EIT), meanOf));
    return new ScoreSheet(framework, Map.of(EIT, answers), Map.of()).parts().get("EIT");
  }

  private static Instrument of(Instrument survey, MeanOf meanOf) {
    return new Instrument(
        survey.code(),
        survey.name(),
        survey.weight(),
        survey.indicators(),
        survey.screening(),
        meanOf);
  }

  @Property(tries = 300)
  void it_agrees_with_the_plain_scorer_to_the_last_digit(@ForAll Random random) {
    var framework = Frameworks.random(random);
    var iit = people(framework.instrument(IIT), random);
    var eit = people(framework.instrument(EIT), random);
    var disclosures = disclosures(framework.instrument(OIT), random);
    var plain = new PlainScorer(framework, Map.of("IIT", iit, "EIT", eit), disclosures);
    var surveys = new EnumMap<InstrumentCode, OptionCounts>(InstrumentCode.class);
    surveys.put(IIT, counts(framework.instrument(IIT), iit));
    surveys.put(EIT, counts(framework.instrument(EIT), eit));
    var sheet = new ScoreSheet(framework, surveys, disclosures);
    assertThat(sheet.parts().keySet()).isEqualTo(plain.parts().keySet());
    sheet.parts().forEach((code, score) -> assertSame(score, plain.parts().get(code)));
    assertSame(sheet.total().orElseThrow(), plain.total());
  }

  @Property(tries = 100)
  void the_order_of_respondents_changes_nothing(@ForAll Random random) {
    var framework = Frameworks.random(random);
    var survey = framework.instrument(IIT);
    var people = new ArrayList<>(people(survey, random));
    var before = new ScoreSheet(framework, Map.of(IIT, counts(survey, people)), Map.of());
    Collections.shuffle(people, random);
    var after = new ScoreSheet(framework, Map.of(IIT, counts(survey, people)), Map.of());
    assertThat(after.parts()).isEqualTo(before.parts());
  }

  private static void assertSame(Score score, PlainScorer.Ratio exact) {
    assertThat(score.value())
        .isEqualTo(exact.rounded(25))
        .isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
    assertThat(score.shown()).isEqualTo(exact.rounded(2));
  }

  private static List<Map<String, Integer>> people(Instrument survey, Random random) {
    return people(survey, random, 1 + random.nextInt(40));
  }

  private static List<Map<String, Integer>> people(Instrument survey, Random random, int number) {
    var people = new ArrayList<Map<String, Integer>>();
    for (int person = 0; person < number; person++) {
      var answers = new HashMap<String, Integer>();
      for (var question : survey.questions()) {
        var options = question.scale().options();
        question
            .items()
            .forEach(
                item ->
                    answers.put(item.code(), options.get(random.nextInt(options.size())).value()));
      }
      people.add(answers);
    }
    return people;
  }

  private static Map<String, Integer> disclosures(Instrument instrument, Random random) {
    var options = new HashMap<String, Integer>();
    instrument.disclosureItems().forEach(item -> options.put(item.code(), random.nextInt(2)));
    return options;
  }

  private static OptionCounts counts(Instrument survey, List<Map<String, Integer>> people) {
    var counts = new OptionCounts(survey.items().size());
    people.forEach(person -> counts.add(sheet(survey, person)));
    return counts;
  }

  private static byte[] sheet(Instrument survey, Map<String, Integer> person) {
    var sheet = new byte[survey.items().size()];
    for (int i = 0; i < sheet.length; i++) {
      sheet[i] = person.get(survey.items().get(i).code()).byteValue();
    }
    return sheet;
  }

  private static OptionCounts counts(int items, byte[]... sheets) {
    var counts = new OptionCounts(items);
    for (var sheet : sheets) {
      counts.add(sheet);
    }
    return counts;
  }

  private static byte[] bytes(int... values) {
    var bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
