package org.openita.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.openita.improvement.WeakIndicator.Reason.BELOW_PASS;
import static org.openita.improvement.WeakIndicator.Reason.FALLING;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openita.common.Text;
import org.openita.framework.Framework;
import org.openita.result.AgencyResult;
import org.openita.result.PartScore;
import org.openita.scoring.Score;

class WeakIndicatorTest {

  private static final Text NONE = new Text("-", "-");
  private static final Framework PASSES_AT_85 =
      new Framework(2563, NONE, new BigDecimal("85.00"), List.of(), List.of(), Map.of(), Map.of());

  @Test
  void an_indicator_below_the_score_that_passes_is_weak() {
    var result = result(part("1", "85"), part("2", "84.99"), part("3", "84.995"));
    assertThat(WeakIndicator.of(result, Optional.empty(), PASSES_AT_85))
        .extracting(WeakIndicator::number, WeakIndicator::reasons)
        .containsExactly(tuple("2", Set.of(BELOW_PASS)));
  }

  @Test
  void an_indicator_that_has_fallen_since_last_year_is_weak_even_if_it_passes() {
    var before = result(part("1", "97"), part("2", "90"), part("3", "80"), part("4", "95.001"));
    var now = result(part("1", "96.99"), part("2", "90"), part("3", "70"), part("4", "95"));
    assertThat(WeakIndicator.of(now, Optional.of(before), PASSES_AT_85))
        .extracting(WeakIndicator::number, WeakIndicator::reasons)
        .containsExactly(tuple("1", Set.of(FALLING)), tuple("3", Set.of(BELOW_PASS, FALLING)));
  }

  @Test
  void an_indicator_of_another_name_is_another_indicator() {
    var renamed = new PartScore("1", new Text("อื่น", "other"), score("99"));
    var now = result(part("1", "90"));
    assertThat(WeakIndicator.of(now, Optional.of(result(renamed)), PASSES_AT_85)).isEmpty();
  }

  @Test
  void what_cannot_be_computed_is_not_called_weak() {
    var nothing = new PartScore("1", NONE, Optional.empty());
    var before = result(part("1", "99"));
    assertThat(WeakIndicator.of(result(nothing), Optional.of(before), PASSES_AT_85)).isEmpty();
  }

  private static PartScore part(String number, String score) {
    return new PartScore(number, NONE, score(score));
  }

  private static Optional<Score> score(String value) {
    return Optional.of(new Score(new BigDecimal(value)));
  }

  private static AgencyResult result(PartScore... indicators) {
    return new AgencyResult(
        2563,
        1,
        Instant.EPOCH,
        "050001",
        NONE,
        NONE,
        true,
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        false,
        List.of(),
        List.of(indicators),
        List.of(),
        List.of(),
        new AgencyResult.Sample(0, Optional.empty()),
        new AgencyResult.Sample(0, Optional.empty()),
        Map.of(),
        List.of());
  }
}
