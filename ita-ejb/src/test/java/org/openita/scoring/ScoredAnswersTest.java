package org.openita.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openita.framework.InstrumentCode.EIT;
import static org.openita.framework.InstrumentCode.IIT;
import static org.openita.framework.InstrumentCode.OIT;

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
import org.openita.survey.OptionCounts;
import org.openita.survey.Way;

class ScoredAnswersTest {

  private record Answer(byte[] options, Way way) {}

  @Property(tries = 200)
  void what_is_kept_scores_the_same(@ForAll Random random) {
    var framework = Frameworks.random(random);
    var answers = answers(framework, random);
    var kept = ScoredAnswers.of(framework, answers.bytes(framework));
    assertThat(kept.sheet(framework).parts()).isEqualTo(answers.sheet(framework).parts());
    assertThat(kept.disclosures()).isEqualTo(answers.disclosures());
    answers
        .surveys()
        .forEach(
            (code, counts) -> assertThat(kept.surveys().get(code).ways()).isEqualTo(counts.ways()));
  }

  @Property(tries = 100)
  void the_order_of_respondents_changes_no_byte(@ForAll Random random) {
    var framework = Frameworks.random(random);
    var survey = framework.instrument(EIT);
    var people = people(survey, random);
    var before = new ScoredAnswers(Map.of(EIT, counts(survey, people)), Map.of());
    Collections.shuffle(people, random);
    var after = new ScoredAnswers(Map.of(EIT, counts(survey, people)), Map.of());
    assertThat(after.bytes(framework)).isEqualTo(before.bytes(framework));
  }

  @Test
  void a_survey_that_is_not_computed_stays_away() {
    var framework = Frameworks.random(new Random(1));
    var none = new ScoredAnswers(Map.of(), Map.of());
    assertThat(ScoredAnswers.of(framework, none.bytes(framework))).isEqualTo(none);
  }

  @Test
  void answers_of_unknown_ways_are_not_kept() {
    var framework = Frameworks.random(new Random(1));
    var counts = new OptionCounts(framework.instrument(IIT).items().size());
    counts.add(new byte[framework.instrument(IIT).items().size()]);
    var answers = new ScoredAnswers(Map.of(IIT, counts), Map.of());
    assertThatThrownBy(() -> answers.bytes(framework)).isInstanceOf(IllegalStateException.class);
  }

  private static ScoredAnswers answers(Framework framework, Random random) {
    var surveys = new EnumMap<InstrumentCode, OptionCounts>(InstrumentCode.class);
    for (var code : List.of(IIT, EIT)) {
      var survey = framework.instrument(code);
      surveys.put(code, counts(survey, people(survey, random)));
    }
    var disclosures = new HashMap<String, Integer>();
    for (var item : framework.instrument(OIT).disclosureItems()) {
      if (random.nextInt(5) > 0) {
        disclosures.put(item.code(), random.nextInt(2));
      }
    }
    return new ScoredAnswers(surveys, disclosures);
  }

  /** Up to some hundred, so that counts of more than one byte come up. */
  private static List<Answer> people(Instrument survey, Random random) {
    var people = new ArrayList<Answer>();
    for (int left = 1 + random.nextInt(500); left > 0; left--) {
      var options = new byte[survey.items().size()];
      int place = 0;
      for (var question : survey.questions()) {
        for (int i = 0; i < question.items().size(); i++) {
          var scale = question.scale().options();
          options[place++] = (byte) scale.get(random.nextInt(scale.size())).value();
        }
      }
      people.add(new Answer(options, Way.values()[random.nextInt(Way.values().length)]));
    }
    return people;
  }

  private static OptionCounts counts(Instrument survey, List<Answer> people) {
    var counts = new OptionCounts(survey.items().size());
    people.forEach(person -> counts.add(person.options(), person.way()));
    return counts;
  }
}
