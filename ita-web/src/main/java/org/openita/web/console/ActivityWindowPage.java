package org.openita.web.console;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openita.common.Page;
import org.openita.common.Refusal;
import org.openita.monitoring.TimelinePreviews;
import org.openita.registry.Agencies;
import org.openita.registry.AssessmentGroup;
import org.openita.timeline.Activity;
import org.openita.timeline.OwnWindows;
import org.openita.timeline.Period;
import org.openita.timeline.Timelines;
import org.openita.timeline.Window;
import org.openita.timeline.WindowScope;
import org.openita.web.console.Commands.Outcome;

/** When one activity is open: for all, for groups and for agencies of their own. */
@Named("activityWindow")
@ViewScoped
@SuppressWarnings("serial") // what the container injects can be serialized
public class ActivityWindowPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Timelines timelines;
  @Inject private OwnWindows ownWindows;
  @Inject private TimelinePreviews previews;
  @Inject private Agencies agencies;
  @Inject private Windows windows;
  @Inject private Commands commands;
  @Inject private CurrentCycle cycle;
  @Inject private Me me;
  @Inject private Ui ui;

  private String name;
  private Activity activity;
  private final WindowForm form = new WindowForm();
  private WindowChange change;
  private OwnRows rows;

  /** Reads what the address asks for; an activity that there is not is not found. */
  public void load() {
    activity =
        Arrays.stream(Activity.values())
            .filter(known -> known.name().equals(name))
            .findFirst()
            .orElseThrow(Refusal::notFound);
    rows = new OwnRows(activity);
    form.show(timelines.window(cycle.year(), activity), ui.language());
  }

  public Activity activity() {
    return activity;
  }

  public WindowForm form() {
    return form;
  }

  /** What would be changed, once it has been looked at; otherwise absent. */
  public WindowChange change() {
    return change;
  }

  /** When it is open for all, as a sentence. */
  public String sentence() {
    return windows.sentence(activity, timelines.window(cycle.year(), activity));
  }

  public String state() {
    return windows.stateOf(activity, timelines.window(cycle.year(), activity));
  }

  public List<AssessmentGroup> groups() {
    return agencies.groups();
  }

  /** Windows of groups and agencies of their own. */
  public PagedModel<OwnRow> rows() {
    return rows;
  }

  /** Shows what holds now for whom the form names. */
  public void chosen() {
    scope().ifPresent(scope -> form.show(holding(scope), ui.language()));
  }

  /** Looks at what the form would change. */
  public void look() {
    var opens = typed("opensAt", form.getOpensAt());
    var closes = typed("closesAt", form.getClosesAt());
    var scope = scope();
    boolean unexplained = form.needsReason() && form.getReason().isBlank();
    if (unexplained) {
      commands.error("reason", ui.say("timeline.reason.missing"));
    }
    if (opens.isEmpty() || closes.isEmpty() || scope.isEmpty() || unexplained) {
      return;
    }
    commands.run(
        () -> {
          var period = new Period(opens.get(), closes.get());
          var preview = previews.preview(me.caller(), cycle.year(), activity, scope.get(), period);
          long version = own(scope.get()).map(Window::version).orElse(0L);
          change =
              WindowChange.of(
                  ui,
                  windows,
                  form.who(ui, agencies, cycle.year()),
                  scope.get(),
                  period,
                  version,
                  preview);
        });
  }

  /** Back to what was typed. */
  public void reconsider() {
    change = null;
  }

  /** Makes the change that has been looked at. */
  public void save() {
    var looked = change;
    if (looked == null) {
      return;
    }
    var outcome = commands.run(() -> keep(looked));
    if (outcome == Outcome.DONE) {
      commands.show(
          ui.say("timeline.saved", ui.say("activity." + activity)), Place.TIMELINE.path());
    } else if (outcome == Outcome.STALE) {
      change = null;
    }
  }

  /** Lets the wider window hold again. */
  public void remove(OwnRow row) {
    commands.run(
        () -> ownWindows.remove(me.caller(), row.id(), row.version()),
        "timeline.removed",
        Place.TIMELINE_ACTIVITY.path() + "?activity=" + activity);
  }

  private void keep(WindowChange looked) {
    if (looked.scope().kind() == WindowScope.Kind.CYCLE) {
      timelines.setWindow(me.caller(), cycle.year(), activity, looked.period(), looked.version());
    } else {
      ownWindows.set(
          me.caller(),
          cycle.year(),
          activity,
          looked.scope(),
          looked.period(),
          form.getReason(),
          looked.version());
    }
  }

  private Optional<WindowScope> scope() {
    return switch (form.kind()) {
      case CYCLE -> Optional.of(WindowScope.ofCycle());
      case GROUP -> group();
      case AGENCY -> agency();
    };
  }

  private Optional<WindowScope> group() {
    var number =
        ThaiNumber.whole(form.getGroup())
            .filter(wanted -> groups().stream().anyMatch(group -> group.number() == wanted));
    if (number.isEmpty()) {
      commands.error("group", ui.say("timeline.group.missing"));
    }
    return number.map(WindowScope::ofGroup);
  }

  private Optional<WindowScope> agency() {
    var agency = agencies.inCycle(cycle.year(), form.agencyCode());
    if (agency.isEmpty()) {
      commands.error("agency", ui.say("timeline.agency.missing"));
    }
    return agency.map(WindowScope::ofAgency);
  }

  private Optional<Window> holding(WindowScope scope) {
    return switch (scope.kind()) {
      case CYCLE -> timelines.window(cycle.year(), activity);
      case GROUP -> timelines.window(cycle.year(), activity, scope.key());
      case AGENCY ->
          timelines.window(cycle.year(), activity, agencies.byId(cycle.year(), scope.key()));
    };
  }

  /** The window of exactly this scope. */
  private Optional<Window> own(WindowScope scope) {
    return holding(scope).filter(window -> window.scope().equals(scope));
  }

  private Optional<Instant> typed(String field, String text) {
    var instant = ThaiDate.typed(text);
    if (instant.isEmpty()) {
      commands.error(field, ui.say("timeline.not-a-time"));
    }
    return instant;
  }

  /** Name of the activity in the address. */
  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  private static final class OwnRows extends PagedModel<OwnRow> {

    private static final long serialVersionUID = 1L;

    private final Activity activity;

    OwnRows(Activity activity) {
      this.activity = activity;
    }

    @Override
    Page<OwnRow> page(int page, int size) {
      int year = CDI.current().select(CurrentCycle.class).get().year();
      var caller = CDI.current().select(Me.class).get().caller();
      var ui = CDI.current().select(Ui.class).get();
      var agencies = CDI.current().select(Agencies.class).get();
      return CDI.current()
          .select(OwnWindows.class)
          .get()
          .of(caller, year, activity, page, size)
          .map(window -> OwnRow.of(window, ui, agencies));
    }
  }
}
