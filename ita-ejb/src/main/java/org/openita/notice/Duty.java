package org.openita.notice;

import org.openita.timeline.Activity;

/** What an agency owes within an activity (manual 2563, section 4; items o42 and o43). */
public enum Duty {
  /** Both accounts complete the first sign-in. */
  REGISTRATION(Activity.REGISTER),
  INTERNAL_STAKEHOLDERS(Activity.ENTER_DATA),
  EXTERNAL_STAKEHOLDERS(Activity.ENTER_DATA),
  /** The minimum sample of the staff answers. */
  IIT_ANSWERS(Activity.COLLECT_IIT),
  /** The minimum sample of those who have dealt with the agency answers. */
  EIT_ANSWERS(Activity.COLLECT_EIT),
  DISCLOSURES(Activity.ANSWER_OIT),
  IMPROVEMENT_PLAN(Activity.PLAN_IMPROVEMENT),
  IMPROVEMENT_REPORT(Activity.REPORT_IMPROVEMENT);

  private final Activity activity;

  Duty(Activity activity) {
    this.activity = activity;
  }

  /** Within whose window it is done. */
  public Activity activity() {
    return activity;
  }
}
