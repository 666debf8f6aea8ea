package org.openita.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openita.timeline.Activity;
import org.openita.timeline.Cycle;
import org.openita.timeline.CycleLife;
import org.openita.timeline.CycleState;
import org.openita.timeline.CycleStep;
import org.openita.timeline.Preparation;
import org.openita.timeline.Timelines;

/** The life of the cycle at hand, what each state of it permits, and the other cycles. */
@Named("cycles")
@RequestScoped
public class CyclesPage {

  @Inject private Timelines timelines;
  @Inject private CycleLife life;
  @Inject private CurrentCycle current;
  @Inject private ChosenCycle chosen;
  @Inject private Commands commands;
  @Inject private Windows windows;
  @Inject private Me me;
  @Inject private Ui ui;

  private boolean understood;
  private Integer next;
  private Cycle cycle;

  /**
   * One state on the way.
   *
   * @param place {@code past}, {@code now} or {@code ahead}
   * @param reached when and by whom; null where that is not known or not yet so
   */
  public record Stage(CycleState state, String place, CycleStep reached) {}

  /**
   * What some states permit.
   *
   * @param key of its name among the texts
   */
  public record Permit(String key, List<CycleState> states) {}

  public Cycle cycle() {
    if (cycle == null) {
      cycle = timelines.cycle(current.year());
    }
    return cycle;
  }

  /** All states in their order. */
  public List<Stage> stages() {
    return Arrays.stream(CycleState.values()).map(this::stage).toList();
  }

  private Stage stage(CycleState state) {
    int distance = state.compareTo(cycle().state());
    var reached = cycle().steps().stream().filter(step -> step.state() == state).findFirst();
    return new Stage(
        state, distance < 0 ? "past" : distance == 0 ? "now" : "ahead", reached.orElse(null));
  }

  /** What each state permits, as the domain has it: the activities, then the preparations. */
  public List<Permit> permits() {
    var activities =
        Arrays.stream(Activity.values())
            .map(one -> new Permit("activity." + one, states(state -> state.permits(one))));
    var preparations =
        Arrays.stream(Preparation.values())
            .map(one -> new Permit("preparation." + one, states(state -> state.permits(one))));
    return Stream.concat(activities, preparations).toList();
  }

  private static List<CycleState> states(Predicate<CycleState> permitting) {
    return Arrays.stream(CycleState.values()).filter(permitting).toList();
  }

  /** What an operator should look at before opening: missing windows and a wrong order. */
  public List<String> doubts() {
    var missing =
        timelines.withoutWindow(cycle().year()).stream()
            .map(activity -> ui.say("cycles.no-window", ui.say("activity." + activity)));
    var disorder = timelines.deviations(cycle().year()).stream().map(windows::sentence);
    return Stream.concat(missing, disorder).toList();
  }

  public void open() {
    step(() -> life.open(me.caller(), current.year()), "cycles.opened");
  }

  public void closeCollecting() {
    step(() -> life.closeCollecting(me.caller(), current.year()), "cycles.collecting-closed");
  }

  public void archive() {
    step(() -> life.archive(me.caller(), current.year()), "cycles.archived");
  }

  private void step(Runnable command, String done) {
    if (!understood) {
      commands.error("understood", ui.say("cycles.understood.missing"));
      return;
    }
    if (commands.run(command, done, Place.CYCLES.path()) == Commands.Outcome.STALE) {
      cycle = null;
    }
  }

  /** All cycles, the latest first. */
  public List<Cycle> all() {
    return timelines.cycles();
  }

  /** Turns the console to another cycle. */
  public void choose(int year) {
    commands.run(
        () -> chosen.choose(timelines.cycle(year).year()), "cycles.chosen", Place.CYCLES.path());
  }

  /** Begins the next cycle with the timeline of the one at hand, shifted. */
  public void begin() {
    if (next == null) {
      commands.error("year", ui.say("cycles.year.missing"));
      return;
    }
    int year = next;
    commands.run(
        () -> {
          timelines.begin(me.caller(), year, current.year());
          chosen.choose(year);
        },
        "cycles.begun",
        Place.TIMELINE.path());
  }

  /** Whether the operator knows that no step is taken back. */
  public boolean isUnderstood() {
    return understood;
  }

  public void setUnderstood(boolean understood) {
    this.understood = understood;
  }

  /** Fiscal year to begin, Buddhist Era: the one after the latest unless another is typed. */
  public Integer getNext() {
    return next == null ? all().get(0).year() + 1 : next;
  }

  public void setNext(Integer next) {
    this.next = next;
  }
}
