package org.openita.job;

/** What is done in the background; one of each at a time. */
public enum JobKind {
  /** Issuing the accounts of many agencies. */
  ISSUE_ACCOUNTS,
  /** Taking a file into the register of agencies. */
  IMPORT_AGENCIES
}
