package org.openita.timeline;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openita.common.Refusal;
import org.openita.common.RefusalCode;
import org.openita.framework.Framework;
import org.openita.framework.Frameworks;
import org.openita.identity.Assessed;
import org.openita.identity.Caller;
import org.openita.identity.Role;

/** The cycles and their windows. Anyone may read them; operators move the windows. */
@Stateless
public class Timelines {

  @PersistenceContext private EntityManager entities;
  @Inject private Frameworks frameworks;
  @Inject private Clock clock;

  /** All cycles, the latest first. */
  public List<Cycle> cycles() {
    return entities
        .createQuery("select c from Cycle c order by c.year desc", Cycle.class)
        .getResultList();
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

  /** The windows of a cycle in the order of the activities; an activity without one is missing. */
  public List<Window> windows(int year) {
    return entities
        .createQuery("select w from Window w where w.cycleYear = :year", Window.class)
        .setParameter("year", year)
        .getResultStream()
        .sorted(Comparator.comparing(Window::activity))
        .toList();
  }

  /** The window of an activity as it holds for an agency; absent while none has been set. */
  public Optional<Window> window(int year, Activity activity, Assessed agency) {
    return window(year, activity);
  }

  /** The window of an activity of the cycle as a whole; absent while none has been set. */
  public Optional<Window> window(int year, Activity activity) {
    return entities
        .createQuery(
            "select w from Window w where w.cycleYear = :year and w.activity = :activity",
            Window.class)
        .setParameter("year", year)
        .setParameter("activity", activity)
        .getResultStream()
        .findFirst();
  }

  /** Whether an activity is open for an agency now. */
  public boolean isOpen(int year, Activity activity, Assessed agency) {
    var now = clock.instant();
    return window(year, activity, agency).filter(window -> window.isOpenAt(now)).isPresent();
  }

  /**
   * @throws Refusal {@code WINDOW_CLOSED} when the activity is not open for the agency now, {@code
   *     NOT_FOUND} when there is no such cycle
   */
  public void requireOpen(int year, Activity activity, Assessed agency) {
    if (!isOpen(year, activity, agency)) {
      throw closed(year);
    }
  }

  /**
   * @throws Refusal {@code WINDOW_CLOSED} when the activity of the cycle is not open now, {@code
   *     NOT_FOUND} when there is no such cycle
   */
  public void requireOpen(int year, Activity activity) {
    var now = clock.instant();
    if (window(year, activity).filter(window -> window.isOpenAt(now)).isEmpty()) {
      throw closed(year);
    }
  }

  /**
   * Sets the window of an activity, for the first time or anew.
   *
   * @param version the one last read; 0 for the first time
   * @throws Refusal {@code FORBIDDEN} unless the caller is an operator, {@code INVALID_INPUT} when
   *     it would close before it opens, {@code VERSION_CONFLICT} when another operator was faster
   */
  public Window setWindow(
      Caller caller, int year, Activity activity, Instant opensAt, Instant closesAt, long version) {
    caller.require(Role.OPERATOR);
    cycle(year);
    var known = window(year, activity);
    if (known.map(Window::version).orElse(0L) != version) {
      throw Refusal.versionConflict();
    }
    if (known.isPresent()) {
      known.get().move(opensAt, closesAt);
    } else {
      entities.persist(new Window(year, activity, opensAt, closesAt));
    }
    entities.flush();
    return window(year, activity).orElseThrow();
  }

  private Refusal closed(int year) {
    cycle(year);
    return Refusal.of(RefusalCode.WINDOW_CLOSED, "refusal.window-closed");
  }
}
