package org.openita.common;

import jakarta.resource.ResourceException;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;

/** Whether it is the database that does not answer rather than a fault of this application. */
public final class Outage {

  /** Deeper than any container wraps, so that a cause that goes in circles comes to an end. */
  private static final int DEEPEST = 30;

  /**
   * Classes of SQLSTATE (ISO/IEC 9075-2) by which a database answers well that it was asked
   * wrongly: cardinality, data, integrity, syntax.
   */
  private static final Set<String> OUR_FAULT = Set.of("21", "22", "23", "42");

  private Outage() {}

  /** No connection could be made or got from the pool, or the one in use has broken. */
  public static boolean isBehind(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .limit(DEEPEST)
        .anyMatch(Outage::tellsOfOne);
  }

  private static boolean tellsOfOne(Throwable cause) {
    return cause instanceof ResourceException
        || cause instanceof SQLException refused && !isOurFault(refused);
  }

  private static boolean isOurFault(SQLException refused) {
    var state = refused.getSQLState();
    return state != null && state.length() > 1 && OUR_FAULT.contains(state.substring(0, 2));
  }
}
