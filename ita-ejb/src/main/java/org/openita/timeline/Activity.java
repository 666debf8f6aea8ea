package org.openita.timeline;

/** The ten activities of a cycle in their order (manual 2563, section 4). */
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
  ANNOUNCE;

  /** As the manual counts them, from 1. */
  public int number() {
    return ordinal() + 1;
  }
}
