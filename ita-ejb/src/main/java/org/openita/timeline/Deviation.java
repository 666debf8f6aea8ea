package org.openita.timeline;

/**
 * A window that contradicts the order of the process: it opens before another one has done what it
 * must have done by then.
 *
 * @param activity what opens too early
 * @param other what it should wait for
 * @param until what the other one should have done
 */
public record Deviation(Activity activity, Activity other, Milestone until) {

  /** What an activity waits for. */
  public enum Milestone {
    OPENED,
    CLOSED
  }
}
