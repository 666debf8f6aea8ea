package org.openita.registry;

import java.util.Set;

/**
 * A room that keeps records of agencies by cycle. While there are any, the agency cannot be said
 * not to have been assessed then: they could no longer be read.
 */
public interface CycleRecords {

  /** Cycles with records of an agency, Buddhist Era, by the database key of the agency. */
  Set<Integer> cyclesOf(int agencyId);
}
