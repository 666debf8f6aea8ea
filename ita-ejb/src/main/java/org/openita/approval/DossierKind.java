package org.openita.approval;

import org.openita.timeline.Activity;

/** What an agency owes in a cycle, each with an approval of its own. */
public enum DossierKind {
  INTERNAL_STAKEHOLDERS(Activity.ENTER_DATA),
  EXTERNAL_STAKEHOLDERS(Activity.ENTER_DATA),
  DISCLOSURES(Activity.ANSWER_OIT),
  IMPROVEMENT_PLAN(Activity.PLAN_IMPROVEMENT),
  IMPROVEMENT_REPORT(Activity.REPORT_IMPROVEMENT);

  private final Activity activity;

  DossierKind(Activity activity) {
    this.activity = activity;
  }

  /** The activity within whose window it is filled in, submitted and approved. */
  public Activity activity() {
    return activity;
  }
}
