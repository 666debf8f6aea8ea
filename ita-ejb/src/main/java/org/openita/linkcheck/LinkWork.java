package org.openita.linkcheck;

import jakarta.batch.operations.JobExecutionNotRunningException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.openita.job.Progress;
import org.openita.job.Work;

/**
 * Goes on with a run until all of it is visited: plans it unless that has been done, starts the
 * batch job, and tells how far it has come.
 */
final class LinkWork implements Work {

  private static final String JOB = "link-checks";
  private static final Duration GLANCE = Duration.ofMillis(500);
  private static final Set<BatchStatus> ENDED =
      EnumSet.of(
          BatchStatus.COMPLETED, BatchStatus.STOPPED, BatchStatus.FAILED, BatchStatus.ABANDONED);

  private final LinkPlans plans;
  private final LinkRunBook runs;
  private final LinkDesk desk;
  private final LinkRun run;
  private final boolean everything;

  LinkWork(LinkPlans plans, LinkRunBook runs, LinkDesk desk, LinkRun run, boolean everything) {
    this.plans = plans;
    this.runs = runs;
    this.desk = desk;
    this.run = run;
    this.everything = everything;
  }

  @Override
  public void run(Progress progress) {
    if (runs.find(run.id()).filter(LinkRun::cancelled).isPresent()) {
      // while nobody worked on it
      runs.finish(run.id());
      return;
    }
    plans.plan(run, everything, () -> progress.advance(0));
    var tally = desk.tally(run.id());
    try {
      var ended = carryOut(tally, progress);
      progress.advance(tally.take());
      var now = runs.find(run.id()).orElseThrow();
      if (now.left() == 0 || now.cancelled()) {
        runs.finish(run.id());
      } else if (ended == BatchStatus.FAILED) {
        throw new IllegalStateException("Batch job " + JOB + " of run " + run.id() + " failed");
      }
    } finally {
      desk.forget(run.id());
    }
  }

  private BatchStatus carryOut(LinkDesk.Tally tally, Progress progress) {
    var batch = BatchRuntime.getJobOperator();
    var parameters = new Properties();
    parameters.setProperty("run", String.valueOf(run.id()));
    long execution = batch.start(JOB, parameters);
    boolean stopping = false;
    while (true) {
      LockSupport.parkNanos(GLANCE.toNanos());
      var status = batch.getJobExecution(execution).getBatchStatus();
      if (ENDED.contains(status)) {
        return status;
      }
      boolean goesOn = progress.advance(tally.take());
      if (!goesOn && !stopping) {
        stopping = true;
        tally.stop();
        stop(execution);
      }
    }
  }

  private static void stop(long execution) {
    try {
      BatchRuntime.getJobOperator().stop(execution);
    } catch (JobExecutionNotRunningException ended) {
      // by itself, just now
    }
  }
}
