package org.openita.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openita.timeline.Activity;
import org.openita.timeline.OwnWindows;
import org.openita.timeline.Timelines;
import org.openita.timeline.Window;

/** The ten activities of the cycle and when they are open, as a picture. */
@Named("timeline")
@RequestScoped
public class TimelinePage {

  /** A window of minutes is still to be seen. */
  private static final double NARROWEST_BAR = 4;

  @Inject private Timelines timelines;
  @Inject private OwnWindows ownWindows;
  @Inject private Windows windows;
  @Inject private CurrentCycle cycle;
  @Inject private Clock clock;
  @Inject private Me me;
  @Inject private Ui ui;

  private List<TimelineRow> rows;
  private TimelineScale scale;

  /** In the order of the activities. */
  public List<TimelineRow> rows() {
    if (rows == null) {
      rows = Arrays.stream(Activity.values()).map(this::row).toList();
    }
    return rows;
  }

  /** Whether any window has been set. */
  public boolean drawn() {
    return scale().isPresent();
  }

  /** What is written above the columns of the picture. */
  public List<String> columns() {
    return scale().map(drawn -> drawn.columns(ui.language())).orElse(List.of());
  }

  /** Places of the lines between the columns. */
  public List<Integer> lines() {
    return scale().map(TimelineScale::lines).orElse(List.of());
  }

  /** The place of this moment; absent outside of the picture. */
  public Double now() {
    return scale()
        .map(drawn -> drawn.place(clock.instant()))
        .filter(place -> place >= 0 && place <= TimelineScale.WIDTH)
        .orElse(null);
  }

  /** Where the timeline contradicts the order of the process, as sentences. */
  public List<String> warnings() {
    return timelines.deviations(cycle.year()).stream().map(windows::sentence).toList();
  }

  private TimelineRow row(Activity activity) {
    var window = timelines.window(cycle.year(), activity);
    return new TimelineRow(
        activity,
        windows.stateOf(activity, window),
        windows.sentence(activity, window),
        ownWindows.of(me.caller(), cycle.year(), activity, 0, 1).total(),
        window.flatMap(this::bar));
  }

  private Optional<TimelineRow.Bar> bar(Window window) {
    return scale()
        .map(
            drawn -> {
              double from = drawn.place(window.opensAt());
              double to = drawn.place(window.closesAt());
              return new TimelineRow.Bar(from, Math.max(NARROWEST_BAR, to - from));
            });
  }

  private Optional<TimelineScale> scale() {
    if (scale == null) {
      var periods = timelines.windows(cycle.year()).stream().map(Window::period).toList();
      scale = periods.isEmpty() ? null : TimelineScale.of(periods);
    }
    return Optional.ofNullable(scale);
  }
}
