package org.openita.job;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.openita.common.Text;

/**
 * How a job stands at a moment.
 *
 * @param done steps done so far
 * @param total steps in all, 0 where not known
 * @param cancelling whether it has been asked to stop and has not yet done so
 * @param remaining estimate of the time left from the time taken so far; absent before the first
 *     step and after the last
 * @param problem why it failed, where people can be told
 */
public record JobStatus(
    int id,
    JobKind kind,
    String startedBy,
    Instant startedAt,
    Optional<Instant> finishedAt,
    JobState state,
    int done,
    int total,
    boolean cancelling,
    Optional<Duration> remaining,
    Optional<Text> problem) {

  public boolean running() {
    return state == JobState.RUNNING;
  }

  /** Whole per cent of the steps, 0 to 100. */
  public int percent() {
    return total == 0 ? 0 : (int) Math.min(100L, 100L * done / total);
  }
}
