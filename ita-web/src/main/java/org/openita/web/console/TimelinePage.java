package org.openita.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openita.timeline.Activity;
import org.openita.timeline.Period;
import org.openita.timeline.Timelines;
import org.openita.web.console.Commands.Outcome;

/** The ten activities of the cycle and when they are open. */
@Named("timeline")
@ViewScoped
@SuppressWarnings("serial") // what the container injects can be serialized
public class TimelinePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Timelines timelines;
  @Inject private Windows windows;
  @Inject private CurrentCycle cycle;
  @Inject private Commands commands;
  @Inject private Me me;
  @Inject private Ui ui;

  private List<WindowRow> rows;

  /** In the order of the activities. */
  public List<WindowRow> rows() {
    if (rows == null) {
      rows = Arrays.stream(Activity.values()).map(this::row).toList();
    }
    return rows;
  }

  /** Keeps the window of one activity as typed. */
  public void save(WindowRow row) {
    var opens = typed("opensAt", row.getOpensAt());
    var closes = typed("closesAt", row.getClosesAt());
    if (opens.isEmpty() || closes.isEmpty()) {
      return;
    }
    var outcome =
        commands.run(
            () ->
                timelines.setWindow(
                    me.caller(),
                    cycle.year(),
                    row.activity(),
                    new Period(opens.get(), closes.get()),
                    row.version()));
    if (outcome == Outcome.DONE) {
      commands.show(
          ui.say("timeline.saved", ui.say("activity." + row.activity().name())),
          Place.TIMELINE.path());
    } else if (outcome == Outcome.STALE) {
      var window = timelines.window(cycle.year(), row.activity());
      row.note(window, windows.stateOf(window), windows.of(row.activity()));
    }
  }

  private Optional<Instant> typed(String field, String text) {
    var instant = ThaiDate.typed(text == null ? "" : text);
    if (instant.isEmpty()) {
      commands.error(field, ui.say("timeline.not-a-time"));
    }
    return instant;
  }

  private WindowRow row(Activity activity) {
    var window = timelines.window(cycle.year(), activity);
    var row = new WindowRow(activity);
    row.show(window, windows.stateOf(window), windows.of(activity), ui.language());
    return row;
  }
}
