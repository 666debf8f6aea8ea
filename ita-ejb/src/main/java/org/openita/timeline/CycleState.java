package org.openita.timeline;

import static org.openita.timeline.Activity.ANALYSE;
import static org.openita.timeline.Activity.ANNOUNCE;
import static org.openita.timeline.Activity.ANSWER_OIT;
import static org.openita.timeline.Activity.COLLECT_EIT;
import static org.openita.timeline.Activity.COLLECT_IIT;
import static org.openita.timeline.Activity.ENTER_DATA;
import static org.openita.timeline.Activity.PLAN_IMPROVEMENT;
import static org.openita.timeline.Activity.PROCESS_SCORES;
import static org.openita.timeline.Activity.REGISTER;
import static org.openita.timeline.Activity.REPORT_IMPROVEMENT;
import static org.openita.timeline.Activity.SCORE_OIT;
import static org.openita.timeline.Activity.SCREEN;
import static org.openita.timeline.Preparation.ASSIGN_ASSESSORS;
import static org.openita.timeline.Preparation.CHANGE_REGISTER;
import static org.openita.timeline.Preparation.MOVE_WINDOWS;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * How far the life of a cycle has come, and all that each state permits. An activity goes on when
 * its state permits it and its window is open; neither is enough.
 *
 * <p>A cycle only goes forward: what collecting has brought is not collected twice (manual 2563,
 * section 4).
 */
public enum CycleState {
  /** Being prepared; nobody but operators works on it. */
  DRAFT(Set.of(MOVE_WINDOWS, CHANGE_REGISTER, ASSIGN_ASSESSORS)),

  /** Carried out. Runs of the scoring are previews. */
  OPEN(
      Set.of(MOVE_WINDOWS, CHANGE_REGISTER, ASSIGN_ASSESSORS),
      REGISTER,
      ENTER_DATA,
      COLLECT_IIT,
      COLLECT_EIT,
      ANSWER_OIT,
      SCORE_OIT,
      PROCESS_SCORES),

  /** No answer comes in any more. */
  COLLECTING_CLOSED(
      Set.of(MOVE_WINDOWS, CHANGE_REGISTER, ASSIGN_ASSESSORS), SCORE_OIT, PROCESS_SCORES),

  /** A run of the scoring has counted all that came in. */
  SCORED(
      Set.of(MOVE_WINDOWS, ASSIGN_ASSESSORS), SCORE_OIT, PROCESS_SCORES, ANALYSE, SCREEN, ANNOUNCE),

  /** A result has been announced, and agencies improve by it; a corrected one may follow. */
  PUBLISHED(Set.of(MOVE_WINDOWS), PROCESS_SCORES, ANNOUNCE, PLAN_IMPROVEMENT, REPORT_IMPROVEMENT),

  /** To be read only. */
  ARCHIVED(Set.of());

  private final Set<Preparation> preparations;
  private final Set<Activity> activities;

  CycleState(Set<Preparation> preparations, Activity... activities) {
    this.preparations = preparations;
    this.activities = EnumSet.noneOf(Activity.class);
    this.activities.addAll(Arrays.asList(activities));
  }

  /** Whether an activity may go on, as far as the state is asked. */
  public boolean permits(Activity activity) {
    return activities.contains(activity);
  }

  public boolean permits(Preparation preparation) {
    return preparations.contains(preparation);
  }

  /** Whether an activity may go on in this state or in a later one. */
  public boolean stillPermits(Activity activity) {
    return Arrays.stream(values())
        .anyMatch(state -> state.compareTo(this) >= 0 && state.permits(activity));
  }

  /** The state that follows; absent for the last one. */
  public Optional<CycleState> next() {
    return Arrays.stream(values()).filter(state -> state.ordinal() == ordinal() + 1).findFirst();
  }
}
