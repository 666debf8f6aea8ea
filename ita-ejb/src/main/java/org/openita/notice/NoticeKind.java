package org.openita.notice;

/** What a notice says about an activity. */
public enum NoticeKind {
  /** It opens tomorrow. */
  BEFORE_OPENING,
  SEVEN_DAYS,
  THREE_DAYS,
  ONE_DAY,
  /** It has closed, and something is still owed. */
  OVERDUE
}
