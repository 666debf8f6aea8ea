package org.openita.identity;

/** Which accounts of the agencies chosen are issued. */
public enum Whom {
  /** Those not issued for the cycle yet. */
  NOT_ISSUED,
  /** Those whose owners have not registered for the cycle, issued before or not. */
  NOT_REGISTERED,
  /** All: whoever has registered needs the new password, too. */
  ALL
}
