package org.openita.survey;

import java.util.Map;
import org.openita.framework.InstrumentCode;

/**
 * What has been answered about one agency.
 *
 * @param agencyId key of the agency inside the database
 * @param surveys without those that nobody has answered
 */
public record AgencyTally(int agencyId, Map<InstrumentCode, OptionCounts> surveys) {

  public AgencyTally {
    surveys = Map.copyOf(surveys);
  }
}
