package org.openita.job;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import org.openita.common.Origin;
import org.openita.common.Refusal;
import org.openita.common.RefusalCode;
import org.openita.identity.Caller;
import org.openita.identity.Role;

/** Starts long work, tells how it stands, and stops it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Jobs {

  @Inject private JobShelf jobs;
  @Inject private JobRunner runner;

  /**
   * Starts work and returns while it goes on. The room that has the work has asked the caller
   * whether they may.
   *
   * @param total steps in all, 0 where not known
   * @throws Refusal {@code INVALID_STATE} while another job of the kind runs
   */
  public JobStatus start(Caller caller, JobKind kind, int total, Work work) {
    return start(caller, kind, "", total, work);
  }

  /**
   * Starts work of which one of a kind runs for each place at a time.
   *
   * @param place for whom it is, 1 to 60 characters
   * @param total steps in all, 0 where not known
   * @throws Refusal {@code INVALID_STATE} while another job of the kind runs for the place
   */
  public JobStatus start(Caller caller, JobKind kind, String place, int total, Work work) {
    var job =
        open(caller.name(), kind, place, total)
            .orElseThrow(() -> Refusal.of(RefusalCode.INVALID_STATE, "refusal.job-running"));
    runner.run(job.id(), Origin.present(), work);
    return job;
  }

  /**
   * Starts work that nobody has asked for just now: by a timer, or going on with what was
   * interrupted.
   *
   * @param startedBy name of whoever asked for it once, or of the timer
   * @return absent while another job of the kind runs
   */
  public Optional<JobStatus> startByItself(JobKind kind, String startedBy, int total, Work work) {
    var job = open(startedBy, kind, "", total);
    job.ifPresent(opened -> runner.run(opened.id(), Origin.background(), work));
    return job;
  }

  /** Whoever comes second at the same moment finds the first one's job when they look again. */
  private Optional<JobStatus> open(String startedBy, JobKind kind, String place, int total) {
    try {
      return jobs.open(kind, place, startedBy, total);
    } catch (PersistenceException faster) {
      return jobs.open(kind, place, startedBy, total);
    }
  }

  /**
   * @throws Refusal {@code NOT_FOUND} for whoever neither started it nor is an operator
   */
  public JobStatus find(Caller caller, int id) {
    return jobs.find(id)
        .filter(job -> caller.is(Role.OPERATOR) || isOf(caller, job))
        .orElseThrow(Refusal::notFound);
  }

  /** The latest of a kind for a place, if the caller may see it. */
  public Optional<JobStatus> latest(Caller caller, JobKind kind, String place) {
    return jobs.latest(kind, place).filter(job -> caller.is(Role.OPERATOR) || isOf(caller, job));
  }

  /** The latest of a kind that the caller may see, at most twenty, the latest first. */
  public List<JobStatus> latest(Caller caller, JobKind kind) {
    return jobs.latest(kind).stream()
        .filter(job -> caller.is(Role.OPERATOR) || isOf(caller, job))
        .toList();
  }

  /**
   * Asks a job to stop after the step at hand; one that has ended stays as it is.
   *
   * @throws Refusal {@code NOT_FOUND} for whoever neither started it nor is an operator
   */
  public void cancel(Caller caller, int id) {
    find(caller, id);
    jobs.requestCancel(id);
  }

  /** A client may have the name of a person. */
  private static boolean isOf(Caller caller, JobStatus job) {
    return caller.role().isPresent() && caller.name().equals(job.startedBy());
  }
}
