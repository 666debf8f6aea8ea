package org.openita.web.console;

import java.util.Optional;
import org.openita.timeline.Activity;

/**
 * One activity in the picture of the timeline.
 *
 * @param state {@code unset}, {@code before}, {@code open} or {@code after}
 * @param sentence the same in words, with the times
 * @param own how many groups and agencies have a window of their own
 * @param bar absent while no window has been set
 */
public record TimelineRow(
    Activity activity, String state, String sentence, long own, Optional<Bar> bar) {

  /** Where a window lies in the picture, in its units. */
  public record Bar(double x, double width) {}
}
