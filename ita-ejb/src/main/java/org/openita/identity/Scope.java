package org.openita.identity;

/** What may be done to the agencies within a caller's reach. */
public enum Scope {
  READ,
  /** Fill in and submit. */
  WRITE,
  /** Check, return and approve. */
  APPROVE
}
