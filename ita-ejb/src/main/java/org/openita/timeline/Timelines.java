package org.openita.timeline;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openita.common.FieldError;
import org.openita.common.Refusal;
import org.openita.common.RefusalCode;
import org.openita.framework.Framework;
import org.openita.framework.Frameworks;
import org.openita.identity.Caller;
import org.openita.identity.Role;

/** The cycles and their windows. Anyone may read them; operators move the windows. */
@Stateless
public class Timelines {

  /** A cycle is begun at most so many years after the one whose timeline it copies. */
  private static final int FARTHEST = 5;

  @PersistenceContext private EntityManager entities;
  @Inject private WindowShelf shelf;
  @Inject private Frameworks frameworks;
  @Inject private Clock clock;

  /** All cycles, the latest first; drafts as well. */
  public List<Cycle> cycles() {
    return entities
        .createQuery("select c from Cycle c order by c.year desc", Cycle.class)
        .getResultList();
  }

  /** The cycle that is on: the latest that is no draft, else the latest. */
  public Optional<Cycle> current() {
    var all = cycles();
    return all.stream()
        .filter(cycle -> cycle.state() != CycleState.DRAFT)
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  /** The latest cycle whose results have been announced: the one that agencies improve by. */
  public Optional<Cycle> announced() {
    return cycles().stream().filter(cycle -> cycle.state() == CycleState.PUBLISHED).findFirst();
  }

  /**
   * @param year fiscal year, Buddhist Era
   * @throws Refusal {@code NOT_FOUND} when there is no such cycle
   */
  public Cycle cycle(int year) {
    var cycle = entities.find(Cycle.class, year);
    if (cycle == null) {
      throw Refusal.notFound();
    }
    return cycle;
  }

  /** The framework that a cycle follows. */
  public Framework frameworkOf(int year) {
    return frameworks.of(cycle(year).frameworkYear());
  }

  /**
   * The windows of a cycle as a whole in the order of the activities; an activity without one is
   * missing.
   */
  public List<Window> windows(int year) {
    return shelf.ofCycle(year);
  }

  /**
   * The windows as they hold for an agency, in the order of the activities: its own, else that of
   * its group, else that of the cycle.
   */
  public List<Window> windows(int year, Participant agency) {
    var narrowest = new EnumMap<Activity, Window>(Activity.class);
    shelf.reaching(year, agency).forEach(window -> narrowest.put(window.activity(), window));
    return List.copyOf(narrowest.values());
  }

  /** All windows of a cycle as they are now, for questions about many agencies. */
  public Plan plan(int year) {
    return new Plan(shelf.all(year));
  }

  /** The window of an activity as it holds for an agency; absent while none has been set. */
  public Optional<Window> window(int year, Activity activity, Participant agency) {
    return windows(year, agency).stream()
        .filter(window -> window.activity() == activity)
        .findFirst();
  }

  /**
   * The window of an activity as it holds for a group; absent while none has been set.
   *
   * @param group 1 to 10
   */
  public Optional<Window> window(int year, Activity activity, int group) {
    return shelf.find(year, activity, WindowScope.ofGroup(group)).or(() -> window(year, activity));
  }

  /** The window of an activity of the cycle as a whole; absent while none has been set. */
  public Optional<Window> window(int year, Activity activity) {
    return shelf.find(year, activity, WindowScope.ofCycle());
  }

  /** When the last window of some activities closes, whomever it is for; absent without any. */
  public Optional<Instant> lastClosing(int year, Set<Activity> activities) {
    return shelf.lastToClose(year, activities).map(Window::closesAt);
  }

  /**
   * Whether an activity is open for an agency now: the state of the cycle permits it, and its
   * window is open.
   */
  public boolean isOpen(int year, Activity activity, Participant agency) {
    return isOpen(year, activity, window(year, activity, agency));
  }

  /** Whether an activity of the cycle as a whole is open now. */
  public boolean isOpen(int year, Activity activity) {
    return isOpen(year, activity, window(year, activity));
  }

  /** Whether an activity is open now for all, for a group or for a single agency. */
  public boolean isOpenForAnybody(int year, Activity activity) {
    return cycle(year).state().permits(activity) && shelf.anyOpen(year, activity, clock.instant());
  }

  /**
   * @throws Refusal {@code WINDOW_CLOSED} when the activity is not open for the agency now, {@code
   *     NOT_FOUND} when there is no such cycle
   */
  public void requireOpen(int year, Activity activity, Participant agency) {
    if (!isOpen(year, activity, agency)) {
      throw closed(year, activity);
    }
  }

  /**
   * @throws Refusal {@code WINDOW_CLOSED} when the activity of the cycle is not open now, {@code
   *     NOT_FOUND} when there is no such cycle
   */
  public void requireOpen(int year, Activity activity) {
    if (!isOpen(year, activity)) {
      throw closed(year, activity);
    }
  }

  /**
   * @throws Refusal {@code INVALID_STATE} when the state of the cycle does not permit it; a year
   *     whose cycle has not begun permits every preparation
   */
  public void requirePermitted(int year, Preparation preparation) {
    var cycle = entities.find(Cycle.class, year);
    if (cycle != null && !cycle.state().permits(preparation)) {
      throw refusal(RefusalCode.INVALID_STATE, cycle.state());
    }
  }

  /**
   * What the state of the cycle no longer permits needs no window any more.
   *
   * @throws Refusal {@code INVALID_STATE}
   */
  public void requireMovable(int year, Activity activity) {
    var state = cycle(year).state();
    if (!state.permits(Preparation.MOVE_WINDOWS) || !state.stillPermits(activity)) {
      throw refusal(RefusalCode.INVALID_STATE, state);
    }
  }

  /** Activities of a cycle for which no window has been set, in their order. */
  public List<Activity> withoutWindow(int year) {
    var without = EnumSet.allOf(Activity.class);
    windows(year).forEach(window -> without.remove(window.activity()));
    return List.copyOf(without);
  }

  /** Where the windows of a cycle contradict the order of the process (manual 2563, section 4). */
  public List<Deviation> deviations(int year) {
    return ProcessOrder.deviations(periods(year));
  }

  /**
   * Where the windows of a cycle would contradict the order of the process if one of them were
   * moved.
   */
  public List<Deviation> deviations(int year, Activity activity, Period moved) {
    var periods = periods(year);
    periods.put(activity, moved);
    return ProcessOrder.deviations(periods).stream()
        .filter(found -> found.activity() == activity || found.other() == activity)
        .toList();
  }

  /**
   * Sets the window of an activity for all, for the first time or anew. Groups and agencies with a
   * window of their own keep theirs.
   *
   * @param version the one last read; 0 for the first time
   * @throws Refusal {@code FORBIDDEN} unless the caller is an operator, {@code INVALID_STATE} when
   *     the cycle does not permit the activity any more, {@code VERSION_CONFLICT} when another
   *     operator was faster
   */
  public Window setWindow(Caller caller, int year, Activity activity, Period period, long version) {
    caller.require(Role.OPERATOR);
    requireMovable(year, activity);
    var known = shelf.find(year, activity, WindowScope.ofCycle());
    if (known.map(Window::version).orElse(0L) != version) {
      throw Refusal.versionConflict();
    }
    var window = known.orElseGet(() -> new Window(year, activity, WindowScope.ofCycle()));
    window.set(period, null, caller.name(), clock.instant());
    return shelf.keep(window);
  }

  /**
   * Begins the cycle of a year with the timeline of an earlier one, shifted by the years between:
   * the same days and times of day in Thailand. Windows of groups and agencies stay behind.
   *
   * @param year fiscal year, Buddhist Era
   * @param from the earlier cycle, whose framework it follows as well
   * @return the windows of the new cycle
   * @throws Refusal {@code FORBIDDEN} unless the caller is an operator, {@code NOT_FOUND} without
   *     the earlier cycle, {@code INVALID_INPUT} when the year is not a later one, {@code
   *     DUPLICATE} when its cycle has begun already
   */
  public List<Window> begin(Caller caller, int year, int from) {
    caller.require(Role.OPERATOR);
    var earlier = cycle(from);
    if (year <= from || year > from + FARTHEST) {
      throw Refusal.invalid(
          FieldError.of(
              "year", "OUT_OF_RANGE", "field.next-cycle", text(from + 1), text(from + FARTHEST)));
    }
    if (entities.find(Cycle.class, year) != null) {
      throw Refusal.of(RefusalCode.DUPLICATE, "refusal.cycle-exists", text(year));
    }
    entities.persist(new Cycle(year, earlier.frameworkYear(), clock.instant(), caller.name()));
    entities.flush();
    for (var window : shelf.ofCycle(from)) {
      var copy = new Window(year, window.activity(), WindowScope.ofCycle());
      copy.set(window.period().plusYears(year - from), null, caller.name(), clock.instant());
      shelf.keep(copy);
    }
    return shelf.ofCycle(year);
  }

  private Map<Activity, Period> periods(int year) {
    var periods = new EnumMap<Activity, Period>(Activity.class);
    shelf.ofCycle(year).forEach(window -> periods.put(window.activity(), window.period()));
    return periods;
  }

  /** A year is no number to be grouped by thousands. */
  private static String text(int year) {
    return Integer.toString(year);
  }

  private boolean isOpen(int year, Activity activity, Optional<Window> window) {
    var now = clock.instant();
    return window.filter(set -> set.isOpenAt(now)).isPresent()
        && cycle(year).state().permits(activity);
  }

  private Refusal closed(int year, Activity activity) {
    var state = cycle(year).state();
    return state.permits(activity)
        ? Refusal.of(RefusalCode.WINDOW_CLOSED, "refusal.window-closed")
        : refusal(RefusalCode.WINDOW_CLOSED, state);
  }

  private static Refusal refusal(RefusalCode code, CycleState state) {
    return Refusal.of(code, "refusal.cycle-state." + state);
  }
}
