package org.openita.improvement;

import java.util.List;

/** How often an agency follows up its measures (manual 2563, item o43). */
public enum FollowUp {
  /** Four times a year. */
  QUARTERLY(
      FollowUpPeriod.QUARTER_1,
      FollowUpPeriod.QUARTER_2,
      FollowUpPeriod.QUARTER_3,
      FollowUpPeriod.QUARTER_4),
  /** At six and at twelve months. */
  HALF_YEARLY(FollowUpPeriod.MONTHS_6, FollowUpPeriod.MONTHS_12);

  private final List<FollowUpPeriod> periods;

  FollowUp(FollowUpPeriod... periods) {
    this.periods = List.of(periods);
  }

  /** What is reported on, in order of time. */
  public List<FollowUpPeriod> periods() {
    return periods;
  }
}
