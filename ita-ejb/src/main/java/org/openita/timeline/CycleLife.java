package org.openita.timeline;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.openita.common.Refusal;
import org.openita.common.RefusalCode;
import org.openita.identity.Caller;
import org.openita.identity.Role;

/**
 * Leads a cycle through its life, one state after the other and never back. Every step refuses
 * whoever is no operator as {@code FORBIDDEN}, a cycle that does not exist as {@code NOT_FOUND} and
 * one in another state than the one before as {@code INVALID_STATE}.
 */
@Stateless
public class CycleLife {

  @PersistenceContext private EntityManager entities;
  @Inject private WindowShelf shelf;
  @Inject private Clock clock;
  @Inject private Event<CycleReached> reached;
  @Inject private Event<WindowsMoved> moved;

  /** From now on the windows count. */
  public Cycle open(Caller caller, int year) {
    return step(caller, year, CycleState.OPEN);
  }

  /**
   * From now on no answer comes in any more, whatever window is set.
   *
   * @throws Refusal {@code INVALID_STATE} while an activity that collects is, or will be, open for
   *     anybody
   */
  public Cycle closeCollecting(Caller caller, int year) {
    caller.require(Role.OPERATOR);
    lock(year);
    var now = clock.instant();
    shelf.lastToClose(year, Activity.COLLECTING).stream()
        .filter(window -> window.closesAt().isAfter(now))
        .findFirst()
        .ifPresent(
            window -> {
              throw Refusal.of(
                  RefusalCode.INVALID_STATE,
                  "refusal.collecting-goes-on",
                  window.activity().number());
            });
    return step(caller, year, CycleState.COLLECTING_CLOSED);
  }

  /** From now on it can only be read. */
  public Cycle archive(Caller caller, int year) {
    return step(caller, year, CycleState.ARCHIVED);
  }

  /**
   * For {@code scoring}: a run has counted everything. A preview while collecting goes on, and a
   * further run later, change nothing.
   */
  public void scored(Caller caller, int year) {
    caller.require(Role.OPERATOR);
    if (lock(year).state() == CycleState.COLLECTING_CLOSED) {
      step(caller, year, CycleState.SCORED);
    }
  }

  /** For {@code result}: a result has been announced; a later edition changes nothing. */
  public void published(Caller caller, int year) {
    caller.require(Role.OPERATOR);
    if (lock(year).state() != CycleState.PUBLISHED) {
      step(caller, year, CycleState.PUBLISHED);
    }
  }

  private Cycle step(Caller caller, int year, CycleState next) {
    caller.require(Role.OPERATOR);
    var cycle = lock(year);
    if (cycle.state().next().filter(next::equals).isEmpty()) {
      throw Refusal.of(RefusalCode.INVALID_STATE, "refusal.cycle-state." + cycle.state());
    }
    cycle.reach(next, clock.instant(), caller.name());
    entities.flush();
    reached.fire(new CycleReached(year, next));
    moved.fire(new WindowsMoved(year));
    return cycle;
  }

  /**
   * For rooms that act on a cycle as a whole: whoever else wants to waits for the end of this
   * transaction, on whichever node.
   */
  public Cycle lock(int year) {
    var cycle = entities.find(Cycle.class, year, LockModeType.PESSIMISTIC_WRITE);
    if (cycle == null) {
      throw Refusal.notFound();
    }
    return cycle;
  }
}
