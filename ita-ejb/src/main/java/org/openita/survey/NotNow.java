package org.openita.survey;

import jakarta.ejb.ApplicationException;

/**
 * A response could not be taken for a reason that passes by itself: the database is away, or what
 * the response rests on is being changed again and again. Nothing was stored as far as is known;
 * whoever sends the same form again is answered as if it had been sent once.
 */
@ApplicationException(rollback = true)
public abstract class NotNow extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotNow(String message) {
    super(message, null, false, false);
  }

  /** Whether it may go well in the very next moment. */
  abstract boolean isWorthAnotherTry();
}
