package org.openita.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.openita.common.Refusal;
import org.openita.timeline.Cycle;
import org.openita.timeline.Timelines;

/**
 * The cycle that an agency improves by: the one that the address names, else the latest that has
 * been announced, else the one that is on.
 */
@RequestScoped
public class ImprovementCycle {

  @Inject private Timelines timelines;
  @Inject private CurrentCycle current;

  /**
   * Fiscal year, Buddhist Era.
   *
   * @param named as in the address; nothing for the latest
   * @throws Refusal {@code NOT_FOUND} when what is named is no cycle
   */
  int year(String named) {
    if (named == null || named.isBlank()) {
      return timelines.announced().map(Cycle::year).orElseGet(current::year);
    }
    var year = ThaiNumber.whole(named).orElseThrow(Refusal::notFound);
    return timelines.cycle(year).year();
  }
}
