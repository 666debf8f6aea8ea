package org.openita.improvement;

import java.util.List;
import org.openita.approval.DossierStatus;

/**
 * What came of the measures of a plan.
 *
 * @param planApproved whether the plan that it follows has been approved; nothing can be reported
 *     before
 * @param entries of every measure, one for each period of the follow-up, filled in or not
 */
public record ImprovementReport(
    boolean planApproved, List<Progress> entries, DossierStatus dossier) {

  public ImprovementReport {
    entries = List.copyOf(entries);
  }

  /** How many entries have been filled in. */
  public int filledIn() {
    return (int) entries.stream().filter(entry -> entry.input().isPresent()).count();
  }
}
