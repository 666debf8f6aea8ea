package org.openita.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.openita.common.Refusal;
import org.openita.identity.Caller;
import org.openita.identity.Role;
import org.openita.timeline.Cycle;
import org.openita.timeline.CycleState;
import org.openita.timeline.Timelines;

/** The cycle that the console is about: the one that is on, or the one an operator has chosen. */
@Named("cycle")
@RequestScoped
public class CurrentCycle {

  @Inject private Timelines timelines;
  @Inject private ChosenCycle chosen;
  @Inject private Me me;

  private Cycle cycle;

  /** Fiscal year, Buddhist Era. */
  public int year() {
    return cycle().year();
  }

  public CycleState state() {
    return cycle().state();
  }

  private Cycle cycle() {
    if (cycle == null) {
      boolean operator = me.find().filter(CurrentCycle::mayChoose).isPresent();
      var wanted = operator ? chosen.year() : Optional.<Integer>empty();
      cycle = wanted.map(timelines::cycle).or(timelines::current).orElseThrow(Refusal::notFound);
    }
    return cycle;
  }

  private static boolean mayChoose(Caller caller) {
    return caller.is(Role.OPERATOR);
  }
}
