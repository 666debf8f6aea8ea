package org.openita.identity;

/** How an account stands; the first of these that holds. */
public enum AccountState {
  /** An operator lets nobody sign in. */
  DISABLED,
  /** The one-time password has been left lying for too long; it must be issued anew. */
  EXPIRED,
  /** Issued; its owner has not completed the first sign-in. */
  DUE,
  ACTIVE
}
