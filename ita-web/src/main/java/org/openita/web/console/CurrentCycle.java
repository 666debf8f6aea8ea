package org.openita.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.openita.common.Refusal;
import org.openita.timeline.Timelines;

/** The cycle that the console is about: the latest one. */
@Named("cycle")
@RequestScoped
public class CurrentCycle {

  @Inject private Timelines timelines;

  private Integer year;

  /** Fiscal year, Buddhist Era. */
  public int year() {
    if (year == null) {
      year = timelines.cycles().stream().findFirst().orElseThrow(Refusal::notFound).year();
    }
    return year;
  }
}
