package org.openita.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CycleStateTest {

  @ParameterizedTest
  @EnumSource
  void every_activity_goes_on_in_states_that_follow_one_another(Activity activity) {
    var permitting =
        Arrays.stream(CycleState.values()).filter(state -> state.permits(activity)).toList();
    assertThat(permitting).isNotEmpty();
    assertThat(permitting.get(permitting.size() - 1).ordinal() - permitting.get(0).ordinal())
        .isEqualTo(permitting.size() - 1);
  }

  @Test
  void answers_come_in_while_the_cycle_is_open_and_never_else() {
    for (var state : CycleState.values()) {
      assertThat(Activity.COLLECTING)
          .allSatisfy(
              activity -> assertThat(state.permits(activity)).isEqualTo(state == CycleState.OPEN));
    }
  }

  @Test
  void nothing_is_announced_that_has_not_been_scored() {
    assertThat(EnumSet.range(CycleState.DRAFT, CycleState.COLLECTING_CLOSED))
        .noneMatch(state -> state.permits(Activity.ANNOUNCE));
  }

  @Test
  void agencies_improve_by_what_has_been_announced_and_never_before() {
    for (var state : CycleState.values()) {
      assertThat(EnumSet.of(Activity.PLAN_IMPROVEMENT, Activity.REPORT_IMPROVEMENT))
          .allSatisfy(
              activity ->
                  assertThat(state.permits(activity)).isEqualTo(state == CycleState.PUBLISHED));
    }
  }

  @Test
  void an_archived_cycle_permits_nothing_and_has_no_next_state() {
    assertThat(Activity.values()).noneMatch(CycleState.ARCHIVED::permits);
    assertThat(Preparation.values()).noneMatch(CycleState.ARCHIVED::permits);
    assertThat(CycleState.ARCHIVED.next()).isEmpty();
  }

  @Test
  void a_window_is_of_use_until_the_last_state_that_permits_its_activity() {
    assertThat(CycleState.DRAFT.stillPermits(Activity.ANNOUNCE)).isTrue();
    assertThat(CycleState.OPEN.stillPermits(Activity.COLLECT_IIT)).isTrue();
    assertThat(CycleState.COLLECTING_CLOSED.stillPermits(Activity.COLLECT_IIT)).isFalse();
    assertThat(CycleState.PUBLISHED.stillPermits(Activity.ANNOUNCE)).isTrue();
  }
}
