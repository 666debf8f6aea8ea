package org.openita.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.openita.registry.Agencies;
import org.openita.timeline.Activity;
import org.openita.timeline.CycleState;
import org.openita.timeline.Deviation;
import org.openita.timeline.Timelines;
import org.openita.timeline.Window;

/** Says when an activity of the cycle is open. */
@Named("windows")
@RequestScoped
public class Windows {

  @Inject private Timelines timelines;
  @Inject private Agencies agencies;
  @Inject private CurrentCycle cycle;
  @Inject private Clock clock;
  @Inject private Me me;
  @Inject private Ui ui;

  /**
   * Whether and until when an activity is open, as a sentence: for the reader's agency, for whoever
   * has none for all.
   */
  public String of(Activity activity) {
    return sentence(activity, holding(activity, cycle.year()));
  }

  /** The same for another cycle. */
  public String in(Activity activity, int year) {
    return sentence(activity, holding(activity, year), timelines.cycle(year).state());
  }

  /** Whether and until when an activity is open by a window, as a sentence. */
  String sentence(Activity activity, Optional<Window> window) {
    return sentence(activity, window, cycle.state());
  }

  private String sentence(Activity activity, Optional<Window> window, CycleState state) {
    return ui.say(
        "window." + stateOf(activity, window, state),
        window.map(Window::opensAt).map(ui::time).orElse(""),
        window.map(Window::closesAt).map(ui::time).orElse(""),
        ui.say("activity." + activity.name()));
  }

  /** Where a window contradicts the order of the process, as a sentence. */
  String sentence(Deviation deviation) {
    return ui.say(
        "timeline.deviation." + deviation.until(),
        ui.say("activity." + deviation.activity()),
        ui.say("activity." + deviation.other()));
  }

  /**
   * {@code unset}, {@code before}, {@code open} or {@code after} by the window; {@code waiting} and
   * {@code ended} where the window is open and the state of the cycle does not permit it yet, or no
   * longer.
   */
  String stateOf(Activity activity, Optional<Window> window) {
    return stateOf(activity, window, cycle.state());
  }

  private String stateOf(Activity activity, Optional<Window> window, CycleState state) {
    Instant now = clock.instant();
    return window
        .map(
            set ->
                set.isOpenAt(now)
                    ? byState(activity, state)
                    : now.isBefore(set.opensAt()) ? "before" : "after")
        .orElse("unset");
  }

  private static String byState(Activity activity, CycleState state) {
    if (state.permits(activity)) {
      return "open";
    }
    return state.stillPermits(activity) ? "waiting" : "ended";
  }

  private Optional<Window> holding(Activity activity, int year) {
    return me.caller()
        .agencyCode()
        .flatMap(code -> agencies.inCycle(year, code))
        .map(agency -> timelines.window(year, activity, agency))
        .orElseGet(() -> timelines.window(year, activity));
  }
}
