package org.openita.identity;

/** The roles of people. */
public enum Role {
  /** The NACC: runs the assessment. */
  OPERATOR,
  /** A supervising body: watches its agencies. */
  SUPERVISOR,
  /** A consultant: checks and scores the disclosures. */
  ASSESSOR,
  /** The agency's administrator, user name a…: fills in. */
  AGENCY_ADMIN,
  /** The agency's executive, user name t…: checks and approves. */
  AGENCY_EXECUTIVE
}
