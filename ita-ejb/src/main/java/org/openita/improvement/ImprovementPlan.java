package org.openita.improvement;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openita.approval.DossierStatus;

/**
 * The plan by which an agency improves after a published result.
 *
 * @param published whether a result of the agency has been announced with its figures
 * @param weak the indicators that the measures must answer to
 * @param measures in the order of their numbers
 */
public record ImprovementPlan(
    boolean published,
    List<WeakIndicator> weak,
    Outline outline,
    List<Measure> measures,
    DossierStatus dossier) {

  public ImprovementPlan {
    weak = List.copyOf(weak);
    measures = List.copyOf(measures);
  }

  /** Weak indicators that no measure answers to yet, in the order of the framework. */
  public List<WeakIndicator> unanswered() {
    return unanswered(weak, measures);
  }

  static List<WeakIndicator> unanswered(List<WeakIndicator> weak, List<Measure> measures) {
    Set<String> answered =
        measures.stream()
            .flatMap(measure -> measure.input().indicator().stream())
            .collect(Collectors.toSet());
    return weak.stream().filter(one -> !answered.contains(one.number())).toList();
  }
}
