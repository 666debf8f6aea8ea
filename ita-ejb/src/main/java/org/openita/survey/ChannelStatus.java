package org.openita.survey;

import java.util.Map;
import java.util.Optional;
import org.openita.framework.InstrumentCode;

/**
 * A survey of an agency as the agency sees it: where people answer and how many have.
 *
 * @param code of the channel; absent until the number of stakeholders has been approved where the
 *     survey asks for it
 * @param open whether people can answer now
 * @param responses people who have answered
 * @param ways how many of them in each way of collection, in their order; ways without any are
 *     missing
 * @param minimumSample people who must; absent until the number of stakeholders is known
 */
public record ChannelStatus(
    InstrumentCode instrument,
    Optional<String> code,
    boolean open,
    int responses,
    Map<Way, Integer> ways,
    Optional<Integer> minimumSample) {

  /** Whether enough people have answered; false while the minimum is not known. */
  public boolean minimumReached() {
    return minimumSample.filter(minimum -> responses >= minimum).isPresent();
  }
}
