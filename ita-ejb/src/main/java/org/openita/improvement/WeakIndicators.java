package org.openita.improvement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.openita.result.AgencyResult;
import org.openita.result.Results;
import org.openita.timeline.Timelines;

/** Reads from the published results which indicators of an agency are weak. */
@Dependent
class WeakIndicators {

  @Inject private Results results;
  @Inject private Timelines timelines;

  /** Whether the result of an agency has been announced with its figures. */
  boolean announced(int year, String agencyCode) {
    return results.published(year, agencyCode).filter(AgencyResult::announced).isPresent();
  }

  /** In the order of the framework; none while nothing is announced. */
  List<WeakIndicator> of(int year, String agencyCode) {
    return results
        .published(year, agencyCode)
        .map(
            result ->
                WeakIndicator.of(
                    result, results.published(year - 1, agencyCode), timelines.frameworkOf(year)))
        .orElse(List.of());
  }
}
