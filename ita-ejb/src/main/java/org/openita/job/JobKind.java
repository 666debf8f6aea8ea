package org.openita.job;

/** What is done in the background; one of each at a time, unless it says for whom it is. */
public enum JobKind {
  /** Issuing the accounts of many agencies. */
  ISSUE_ACCOUNTS,
  /** Taking a file into the register of agencies. */
  IMPORT_AGENCIES,
  /** Checking a file with a sample list and taking it in; one of each agency and cycle. */
  IMPORT_SAMPLES,
  /** Visiting the addresses in the disclosures of all agencies. */
  CHECK_LINKS,
  /** Visiting those of one agency; one of each agency and cycle. */
  RECHECK_LINKS
}
