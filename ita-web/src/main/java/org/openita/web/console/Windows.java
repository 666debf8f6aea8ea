package org.openita.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.openita.timeline.Activity;
import org.openita.timeline.Timelines;
import org.openita.timeline.Window;

/** Says when an activity of the cycle is open. */
@Named("windows")
@RequestScoped
public class Windows {

  @Inject private Timelines timelines;
  @Inject private CurrentCycle cycle;
  @Inject private Clock clock;
  @Inject private Ui ui;

  /** Whether and until when an activity is open, as a sentence. */
  public String of(Activity activity) {
    var window = timelines.window(cycle.year(), activity);
    return ui.say(
        "window." + stateOf(window),
        window.map(Window::opensAt).map(ui::time).orElse(""),
        window.map(Window::closesAt).map(ui::time).orElse(""),
        ui.say("activity." + activity.name()));
  }

  /** {@code unset}, {@code before}, {@code open} or {@code after}. */
  String stateOf(Optional<Window> window) {
    Instant now = clock.instant();
    return window
        .map(set -> set.isOpenAt(now) ? "open" : now.isBefore(set.opensAt()) ? "before" : "after")
        .orElse("unset");
  }
}
