package org.openita.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openita.common.Text;
import org.openita.framework.Indicator;
import org.openita.framework.Instrument;
import org.openita.framework.InstrumentCode;
import org.openita.framework.Question;
import org.openita.framework.Scale;

class StraightLineTest {

  private static final Text NONE = new Text("-", "-");

  @Test
  void the_same_answer_to_opposite_questions_is_a_straight_line() {
    var line = new StraightLine(survey("LEVEL4", "+++-", "YES_NO", "++--"), 100);
    assertThat(line.drawnBy(new byte[] {3, 3, 3, 3, 1, 1, 1, 1})).isTrue();
  }

  @Test
  void whoever_finds_everything_good_draws_none() {
    var line = new StraightLine(survey("LEVEL4", "+++-", "YES_NO", "++--"), 95);
    assertThat(line.drawnBy(new byte[] {3, 3, 3, 0, 1, 1, 0, 0})).isFalse();
    assertThat(line.drawnBy(new byte[] {3, 3, 3, 3, 1, 1, 0, 0})).isFalse();
  }

  @Test
  void a_scale_that_asks_in_one_direction_says_nothing() {
    var line = new StraightLine(survey("LEVEL4", "++++", "YES_NO", "+-"), 95);
    assertThat(line.drawnBy(new byte[] {0, 1, 2, 3, 1, 1})).isTrue();
    var without = new StraightLine(survey("LEVEL4", "++++", "YES_NO", "++"), 95);
    assertThat(without.drawnBy(new byte[] {3, 3, 3, 3, 1, 1})).isFalse();
  }

  @Test
  void the_share_that_makes_a_line_belongs_to_it() {
    var answers = new byte[] {3, 3, 3, 0};
    assertThat(new StraightLine(survey("LEVEL4", "+-+-"), 75).drawnBy(answers)).isTrue();
    assertThat(new StraightLine(survey("LEVEL4", "+-+-"), 76).drawnBy(answers)).isFalse();
  }

  /** Scales, each followed by the directions of its items. */
  private static Instrument survey(String... scales) {
    var questions = new ArrayList<Question>();
    for (int i = 0; i < scales.length; i += 2) {
      var scale = new Scale(scales[i], List.of());
      for (char direction : scales[i + 1].toCharArray()) {
        var item = new Question.Item("x" + questions.size(), Optional.empty(), direction == '+');
        questions.add(new Question("q", NONE, Optional.empty(), scale, List.of(item)));
      }
    }
    return new Instrument(
        InstrumentCode.EIT,
        NONE,
        BigDecimal.TEN,
        List.of(new Indicator("1", NONE, "-", questions, List.of())));
  }
}
