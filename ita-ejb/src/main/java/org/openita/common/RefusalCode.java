package org.openita.common;

/**
 * The stable codes by which every client tells refusals apart. They are a promise: add, never
 * change.
 */
public enum RefusalCode {
  /** The activity is not open for the agency now (manual 2563, section 4). */
  WINDOW_CLOSED,
  /** The record is not in a state from which this may be done. */
  INVALID_STATE,
  /** A value is missing, malformed or out of its range; the field errors say which. */
  INVALID_INPUT,
  /** The caller may see the thing but not do this to it. */
  FORBIDDEN,
  /** There is no such thing, or the caller may not know of it. */
  NOT_FOUND,
  /** Somebody else has changed the record since the caller read it. */
  VERSION_CONFLICT,
  /** It has been done before and may be done once only. */
  DUPLICATE,
  /** What was given proves nobody. */
  UNAUTHENTICATED,
  /** After too many wrong attempts the caller must wait. */
  TOO_MANY_ATTEMPTS
}
