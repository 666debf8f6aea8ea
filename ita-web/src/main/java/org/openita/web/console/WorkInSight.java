package org.openita.web.console;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.openita.job.JobState;
import org.openita.job.JobStatus;

/** Work in the background as a page shows it. */
public final class WorkInSight {

  private static final Set<JobState> GIVEN_UP =
      EnumSet.of(JobState.CANCELLED, JobState.FAILED, JobState.INTERRUPTED);

  private final Optional<JobStatus> job;
  private final Ui ui;

  /**
   * @param job the work at hand, or the last; absent where there was none
   */
  WorkInSight(Optional<JobStatus> job, Ui ui) {
    this.job = job;
    this.ui = ui;
  }

  public boolean going() {
    return job.filter(JobStatus::running).isPresent();
  }

  /** Whole per cent. */
  public int percent() {
    return job.map(JobStatus::percent).orElse(0);
  }

  /** Estimate of the time left, in seconds; 0 where not known. */
  public long secondsLeft() {
    return job.flatMap(JobStatus::remaining).map(Duration::toSeconds).orElse(0L);
  }

  /**
   * Why it was given up; nothing where it was not.
   *
   * @param keys of the texts for work that was stopped, has failed or was interrupted, without the
   *     name of the state
   */
  public String trouble(String keys) {
    var ended = job.filter(last -> !last.running());
    return ended
        .flatMap(JobStatus::problem)
        .map(ui::text)
        .or(
            () ->
                ended
                    .map(JobStatus::state)
                    .filter(GIVEN_UP::contains)
                    .map(state -> ui.say(keys + state)))
        .orElse(null);
  }
}
