package org.openita.notice;

/** How far the e-mail of a notice has come. */
public enum MailState {
  /** It waits for its time. */
  QUEUED,
  /** A node is handing it over. */
  SENDING,
  SENT,
  /** Given up; it has certainly not been taken. */
  FAILED,
  /** Perhaps it was taken, perhaps not: it is not sent again unless an operator says so. */
  UNKNOWN
}
