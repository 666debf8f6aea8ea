package org.openita.linkcheck;

/** What a check means for an agency. */
public enum LinkState {
  /** The page can be seen. */
  FINE,
  /** The site answers and does not have the page. */
  MISSING,
  /** The site cannot be reached; the agency may repair it within the checking period. */
  UNREACHABLE,
  /** A machine may not or cannot tell; a person must look. */
  BY_HAND
}
