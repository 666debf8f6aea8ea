package org.openita.identity;

import java.time.Duration;

/**
 * Somebody who is signed in to the console, as of this request.
 *
 * @param caller who may do nothing but what is due, as long as something is
 * @param left until the session ends whatever happens
 */
public record Presence(Caller caller, Due due, Duration left) {

  /** What must be done before anything else. */
  public enum Due {
    NOTHING,
    /** A password of one's own, and who one is. */
    FIRST_SIGN_IN,
    /** An authenticator, which operators must have. */
    SECOND_FACTOR
  }
}
