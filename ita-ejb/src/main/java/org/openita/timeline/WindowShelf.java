package org.openita.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openita.common.Page;

/** The windows as they are kept. */
@ApplicationScoped
class WindowShelf {

  private static final String OWN =
      " where w.cycleYear = :year and w.activity = :activity and w.scopeKind <> :cycle";

  @PersistenceContext private EntityManager entities;
  @Inject private Event<WindowsMoved> moved;

  Optional<Window> find(int year, Activity activity, WindowScope scope) {
    return entities
        .createQuery(
            "select w from Window w where w.cycleYear = :year and w.activity = :activity"
                + " and w.scopeKind = :kind and w.scopeKey = :key",
            Window.class)
        .setParameter("year", year)
        .setParameter("activity", activity)
        .setParameter("kind", scope.kind())
        .setParameter("key", scope.key())
        .getResultStream()
        .findFirst();
  }

  Optional<Window> find(int id) {
    return Optional.ofNullable(entities.find(Window.class, id));
  }

  /** All windows that could hold for an agency, the one that does hold last among its activity. */
  List<Window> reaching(int year, Participant agency) {
    return entities
        .createQuery(
            "select w from Window w where w.cycleYear = :year"
                + " and (w.scopeKind = :cycle"
                + " or w.scopeKind = :group and w.scopeKey = :number"
                + " or w.scopeKind = :agency and w.scopeKey = :id)",
            Window.class)
        .setParameter("year", year)
        .setParameter("cycle", WindowScope.Kind.CYCLE)
        .setParameter("group", WindowScope.Kind.GROUP)
        .setParameter("number", agency.groupNumber())
        .setParameter("agency", WindowScope.Kind.AGENCY)
        .setParameter("id", agency.id())
        .getResultStream()
        .sorted(Comparator.comparing(window -> window.scope().kind()))
        .toList();
  }

  /** Those of the cycle, of groups and of agencies. */
  List<Window> all(int year) {
    return entities
        .createQuery("select w from Window w where w.cycleYear = :year", Window.class)
        .setParameter("year", year)
        .getResultList();
  }

  /** The windows of the cycle as a whole. */
  List<Window> ofCycle(int year) {
    return entities
        .createQuery(
            "select w from Window w where w.cycleYear = :year and w.scopeKind = :cycle",
            Window.class)
        .setParameter("year", year)
        .setParameter("cycle", WindowScope.Kind.CYCLE)
        .getResultStream()
        .sorted(Comparator.comparing(Window::activity))
        .toList();
  }

  /**
   * The windows of groups and agencies for an activity: groups by number, then the latest first.
   */
  Page<Window> own(int year, Activity activity, int page, int size) {
    var items =
        entities
            .createQuery(
                "select w from Window w"
                    + OWN
                    + " order by w.scopeKind desc, case when w.scopeKind = :group then w.scopeKey"
                    + " else 0 end, w.setAt desc, w.id",
                Window.class)
            .setParameter("year", year)
            .setParameter("activity", activity)
            .setParameter("cycle", WindowScope.Kind.CYCLE)
            .setParameter("group", WindowScope.Kind.GROUP)
            .setFirstResult(page * size)
            .setMaxResults(size)
            .getResultList();
    long total =
        entities
            .createQuery("select count(w) from Window w" + OWN, Long.class)
            .setParameter("year", year)
            .setParameter("activity", activity)
            .setParameter("cycle", WindowScope.Kind.CYCLE)
            .getSingleResult();
    return new Page<>(items, page, size, total);
  }

  /** Of all windows of some activities, whomever they are for, the one that closes last. */
  Optional<Window> lastToClose(int year, Set<Activity> activities) {
    return entities
        .createQuery(
            "select w from Window w where w.cycleYear = :year and w.activity in :activities"
                + " order by w.closesAt desc, w.id",
            Window.class)
        .setParameter("year", year)
        .setParameter("activities", activities)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  boolean anyOpen(int year, Activity activity, Instant now) {
    return entities
            .createQuery(
                "select count(w) from Window w where w.cycleYear = :year"
                    + " and w.activity = :activity and w.opensAt <= :now and w.closesAt > :now",
                Long.class)
            .setParameter("year", year)
            .setParameter("activity", activity)
            .setParameter("now", now)
            .getSingleResult()
        > 0;
  }

  /** Which groups, or which agencies, have a window of their own for an activity. */
  List<Integer> keys(int year, Activity activity, WindowScope.Kind kind) {
    return entities
        .createQuery(
            "select w.scopeKey from Window w where w.cycleYear = :year"
                + " and w.activity = :activity and w.scopeKind = :kind",
            Integer.class)
        .setParameter("year", year)
        .setParameter("activity", activity)
        .setParameter("kind", kind)
        .getResultList();
  }

  Window keep(Window window) {
    entities.persist(window);
    entities.flush();
    moved.fire(new WindowsMoved(window.year()));
    return window;
  }

  void flush() {
    entities.flush();
  }

  void remove(Window window) {
    entities.remove(window);
    entities.flush();
    moved.fire(new WindowsMoved(window.year()));
  }
}
