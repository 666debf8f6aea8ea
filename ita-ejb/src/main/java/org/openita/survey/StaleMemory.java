package org.openita.survey;

import jakarta.ejb.ApplicationException;

/** What a response was taken by is no longer true; the transaction begins again. */
@ApplicationException(rollback = true)
class StaleMemory extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StaleMemory() {
    super("The stamp has moved", null, false, false);
  }
}
