package org.openita.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openita.timeline.Deviation.Milestone;

class ProcessOrderTest {

  private static final Instant APRIL = Instant.parse("2020-04-01T02:00:00Z");

  @Test
  void activities_one_after_the_other_contradict_nothing() {
    assertThat(ProcessOrder.deviations(inOrder())).isEmpty();
  }

  @Test
  void both_surveys_and_the_disclosures_may_run_side_by_side() {
    var periods = inOrder();
    var together = periods.get(Activity.COLLECT_IIT);
    periods.put(Activity.COLLECT_EIT, together);
    periods.put(Activity.ANSWER_OIT, together);
    assertThat(ProcessOrder.deviations(periods)).isEmpty();
  }

  @Test
  void scores_wait_until_the_surveys_and_the_assessors_have_finished() {
    var periods = inOrder();
    periods.put(Activity.PROCESS_SCORES, periods.get(Activity.COLLECT_IIT));
    assertThat(ProcessOrder.deviations(periods))
        .contains(
            new Deviation(Activity.PROCESS_SCORES, Activity.COLLECT_IIT, Milestone.CLOSED),
            new Deviation(Activity.PROCESS_SCORES, Activity.COLLECT_EIT, Milestone.CLOSED),
            new Deviation(Activity.PROCESS_SCORES, Activity.SCORE_OIT, Milestone.CLOSED));
  }

  @Test
  void data_is_not_asked_for_before_anyone_can_sign_in() {
    var periods = inOrder();
    periods.put(
        Activity.ENTER_DATA, new Period(APRIL.minusSeconds(1), APRIL.plus(Duration.ofDays(9))));
    assertThat(ProcessOrder.deviations(periods))
        .containsExactly(new Deviation(Activity.ENTER_DATA, Activity.REGISTER, Milestone.OPENED));
  }

  @Test
  void an_activity_without_a_period_contradicts_nothing() {
    var periods = inOrder();
    periods.remove(Activity.SCREEN);
    periods.remove(Activity.ANALYSE);
    assertThat(ProcessOrder.deviations(periods)).isEmpty();
    assertThat(ProcessOrder.deviations(Map.of())).isEmpty();
  }

  /** Each lasts ten days and opens when the one before closes. */
  private static Map<Activity, Period> inOrder() {
    var periods = new EnumMap<Activity, Period>(Activity.class);
    for (var activity : Activity.values()) {
      var opens = APRIL.plus(Duration.ofDays(10L * activity.ordinal()));
      periods.put(activity, new Period(opens, opens.plus(Duration.ofDays(10))));
    }
    return periods;
  }
}
