package org.openita.job;

/** How a job stands. */
public enum JobState {
  RUNNING,
  DONE,
  /** Somebody stopped it; what was done until then stays. */
  CANCELLED,
  /** It could not go on; what was done until then stays. */
  FAILED,
  /** Its server was stopped or lost. */
  INTERRUPTED
}
