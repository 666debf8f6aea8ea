package org.openita.survey;

import java.util.Optional;
import org.openita.common.Text;
import org.openita.framework.Instrument;

/**
 * What a respondent who follows a channel is asked.
 *
 * @param way in which its responses are collected
 * @param ending why nobody can answer at this address any more; absent while it stands
 * @param open whether answers are taken now; otherwise only the agency is shown
 */
public record OpenSurvey(
    String channelCode,
    int year,
    String agencyCode,
    Text agencyName,
    Instrument instrument,
    Way way,
    Optional<Ending> ending,
    boolean open) {

  /** Why an address is of no use any more. */
  public enum Ending {
    /** It was taken back, and there is a new one. */
    REVOKED,
    /** It was handed over for some hours, which are over. */
    EXPIRED
  }
}
