package org.openita.result;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.openita.common.Refusal;
import org.openita.common.RefusalCode;
import org.openita.identity.Caller;
import org.openita.identity.Role;
import org.openita.scoring.ScoringRuns;
import org.openita.timeline.Activity;
import org.openita.timeline.CycleLife;
import org.openita.timeline.Timelines;

/** Announces results. */
@Stateless
public class Publications {

  @PersistenceContext private EntityManager entities;
  @Inject private ScoringRuns runs;
  @Inject private Timelines timelines;
  @Inject private CycleLife life;
  @Inject private Clock clock;

  /**
   * Announces a run as the result of its cycle; the next edition when there has been one.
   *
   * @throws Refusal {@code FORBIDDEN} unless the caller is an operator, {@code WINDOW_CLOSED} while
   *     announcing is not open, {@code INVALID_STATE} for a preview
   */
  public Publication publish(Caller caller, int runId) {
    caller.require(Role.OPERATOR);
    var run = runs.find(runId);
    life.lock(run.year());
    timelines.requireOpen(run.year(), Activity.ANNOUNCE);
    if (run.preview()) {
      throw Refusal.of(RefusalCode.INVALID_STATE, "refusal.preview-run");
    }
    int edition = latest(run.year()).map(Publication::edition).orElse(0) + 1;
    var publication = new Publication(run.year(), edition, runId, caller.name(), clock.instant());
    entities.persist(publication);
    entities.flush();
    life.published(caller, run.year());
    return publication;
  }

  /** The announcement of a cycle that holds now. */
  public Optional<Publication> latest(int year) {
    return entities
        .createQuery(
            "select p from Publication p where p.cycleYear = :year order by p.edition desc",
            Publication.class)
        .setParameter("year", year)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Fiscal years with published results, the latest first. */
  public List<Integer> years() {
    return entities
        .createQuery(
            "select distinct p.cycleYear from Publication p order by p.cycleYear desc",
            Integer.class)
        .getResultList();
  }
}
