package org.openita.monitoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.timeline.Deviation;
import org.openita.timeline.Period;

/**
 * What a change of a window would do.
 *
 * @param touched how many agencies it holds for, by number of the assessment group; groups without
 *     one are missing
 * @param kept how many agencies keep a narrower window of their own
 * @param before what holds for those touched today; absent while nothing does
 * @param openNow whether the activity is open for those touched now
 * @param openThen whether it would be open at this moment
 * @param deviations where the order of the process would be contradicted
 */
public record WindowPreview(
    Map<Integer, Long> touched,
    long kept,
    Optional<Period> before,
    boolean openNow,
    boolean openThen,
    List<Deviation> deviations) {

  public WindowPreview {
    touched = Map.copyOf(touched);
    deviations = List.copyOf(deviations);
  }

  /** How many agencies it holds for. */
  public long total() {
    return touched.values().stream().mapToLong(Long::longValue).sum();
  }
}
