package org.openita.web.pages.error;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.stream.Stream;

/** Whether it is the database that does not answer rather than a fault of this application. */
final class Outage {

  /** Deeper than any container wraps, so that a cause that goes in circles comes to an end. */
  private static final int DEEPEST = 30;

  private Outage() {}

  static boolean isBehind(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .limit(DEEPEST)
        .anyMatch(cause -> cause instanceof SQLException || cause instanceof PersistenceException);
  }
}
