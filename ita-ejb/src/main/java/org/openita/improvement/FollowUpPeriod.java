package org.openita.improvement;

/** The time that a progress entry is about. */
public enum FollowUpPeriod {
  QUARTER_1,
  QUARTER_2,
  QUARTER_3,
  QUARTER_4,
  /** The first six months. */
  MONTHS_6,
  /** All twelve months. */
  MONTHS_12
}
