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
import static org.openita.timeline.Deviation.Milestone.CLOSED;
import static org.openita.timeline.Deviation.Milestone.OPENED;

import java.util.List;
import java.util.Map;
import org.openita.timeline.Deviation.Milestone;

/**
 * The order of the activities (manual 2563, section 4). Collecting both surveys and answering the
 * OIT run side by side; what works on the outcome of others waits until those have closed. Agencies
 * plan their improvement from the announcement on, and report while they carry it out.
 */
final class ProcessOrder {

  private static final List<Deviation> ORDER =
      List.of(
          wait(ENTER_DATA, REGISTER, OPENED),
          wait(COLLECT_IIT, ENTER_DATA, OPENED),
          wait(COLLECT_EIT, ENTER_DATA, OPENED),
          wait(ANSWER_OIT, REGISTER, OPENED),
          wait(SCORE_OIT, ANSWER_OIT, CLOSED),
          wait(PROCESS_SCORES, COLLECT_IIT, CLOSED),
          wait(PROCESS_SCORES, COLLECT_EIT, CLOSED),
          wait(PROCESS_SCORES, SCORE_OIT, CLOSED),
          wait(ANALYSE, PROCESS_SCORES, CLOSED),
          wait(SCREEN, PROCESS_SCORES, CLOSED),
          wait(ANNOUNCE, ANALYSE, CLOSED),
          wait(ANNOUNCE, SCREEN, CLOSED),
          wait(PLAN_IMPROVEMENT, ANNOUNCE, OPENED),
          wait(REPORT_IMPROVEMENT, PLAN_IMPROVEMENT, OPENED));

  private ProcessOrder() {}

  /** Where the periods contradict the order; an activity without one contradicts nothing. */
  static List<Deviation> deviations(Map<Activity, Period> periods) {
    return ORDER.stream().filter(rule -> isBroken(rule, periods)).toList();
  }

  private static boolean isBroken(Deviation rule, Map<Activity, Period> periods) {
    var period = periods.get(rule.activity());
    var other = periods.get(rule.other());
    if (period == null || other == null) {
      return false;
    }
    var earliest = rule.until() == OPENED ? other.opensAt() : other.closesAt();
    return period.opensAt().isBefore(earliest);
  }

  private static Deviation wait(Activity activity, Activity other, Milestone until) {
    return new Deviation(activity, other, until);
  }
}
