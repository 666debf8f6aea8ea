package org.openita.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.openita.common.Text;

/** Keeps jobs, each change at once and apart from the transaction of the work. */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
class JobShelf {

  private static final int LATEST = 20;

  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;

  /** Absent while another job of the kind runs at the place. */
  Optional<JobStatus> open(JobKind kind, String place, String startedBy, int total) {
    var now = clock.instant();
    var before =
        entities
            .createQuery("select j from Job j where j.runningPlace = :place", Job.class)
            .setParameter("place", Job.runningPlace(kind, place))
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultStream()
            .findFirst();
    if (before.filter(job -> !job.silentAt(now)).isPresent()) {
      return Optional.empty();
    }
    before.ifPresent(job -> job.end(JobState.INTERRUPTED, now));
    entities.flush();
    var job = new Job(kind, place, startedBy, now, total);
    entities.persist(job);
    entities.flush();
    return Optional.of(job.status(now));
  }

  /**
   * Notes how far the job has come.
   *
   * @return whether it goes on: it has been neither cancelled nor given up for lost
   */
  boolean advance(int id, int done) {
    var job = locked(id);
    if (!job.running()) {
      return false;
    }
    job.seen(done, clock.instant());
    return !job.cancelRequested();
  }

  /** Ends a job that has come to its end, unless it has been given up for lost. */
  void end(int id, int done) {
    var job = locked(id);
    if (job.running()) {
      job.seen(done, clock.instant());
      job.end(job.cancelRequested() ? JobState.CANCELLED : JobState.DONE, clock.instant());
    }
  }

  void fail(int id, Text reason) {
    var job = locked(id);
    if (job.running()) {
      job.fail(reason, clock.instant());
    }
  }

  void requestCancel(int id) {
    locked(id).requestCancel();
  }

  Optional<JobStatus> find(int id) {
    return Optional.ofNullable(entities.find(Job.class, id))
        .map(job -> job.status(clock.instant()));
  }

  /** The latest first. */
  List<JobStatus> latest(JobKind kind) {
    var now = clock.instant();
    return entities
        .createQuery(
            "select j from Job j where j.kind = :kind order by j.startedAt desc, j.id desc",
            Job.class)
        .setParameter("kind", kind)
        .setMaxResults(LATEST)
        .getResultStream()
        .map(job -> job.status(now))
        .toList();
  }

  Optional<JobStatus> latest(JobKind kind, String place) {
    return entities
        .createQuery(
            "select j from Job j where j.kind = :kind and j.place = :place"
                + " order by j.startedAt desc, j.id desc",
            Job.class)
        .setParameter("kind", kind)
        .setParameter("place", place)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(job -> job.status(clock.instant()));
  }

  private Job locked(int id) {
    return entities.find(Job.class, id, LockModeType.PESSIMISTIC_WRITE);
  }
}
