package org.openita.timeline;

import java.util.EnumSet;
import java.util.Set;

/**
 * The ten activities of a cycle in their order (manual 2563, section 4), and the two by which
 * agencies improve once the results have been announced (items o42 and o43).
 */
public enum Activity {
  REGISTER,
  ENTER_DATA,
  COLLECT_IIT,
  COLLECT_EIT,
  ANSWER_OIT,
  SCORE_OIT,
  PROCESS_SCORES,
  ANALYSE,
  SCREEN,
  ANNOUNCE,
  PLAN_IMPROVEMENT,
  REPORT_IMPROVEMENT;

  /** Those that bring in what is assessed. */
  static final Set<Activity> COLLECTING =
      EnumSet.of(REGISTER, ENTER_DATA, COLLECT_IIT, COLLECT_EIT, ANSWER_OIT);

  /** As the manual counts them, from 1; what follows the announcement is counted on. */
  public int number() {
    return ordinal() + 1;
  }
}
