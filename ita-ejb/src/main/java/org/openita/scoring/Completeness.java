package org.openita.scoring;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which mandatory steps an agency has left out (manual 2563, caution 5).
 *
 * @param iitMinimum the minimum sample; absent while the headcount is not approved
 * @param disclosuresScored whether assessors have scored every disclosure
 */
public record Completeness(
    boolean registered,
    boolean internalApproved,
    boolean externalApproved,
    boolean disclosuresApproved,
    boolean disclosuresScored,
    int iitResponses,
    Optional<Integer> iitMinimum,
    int eitResponses) {

  /** Whether IIT is computed at all: with fewer answers than the minimum it is not. */
  public boolean iitComputable() {
    return iitResponses > 0 && iitMinimum.filter(minimum -> iitResponses >= minimum).isPresent();
  }

  /** In the order of the manual; empty when the result can be announced. */
  public Set<MissingStep> missing() {
    var missing = EnumSet.noneOf(MissingStep.class);
    note(missing, registered, MissingStep.NOT_REGISTERED);
    note(missing, internalApproved, MissingStep.INTERNAL_STAKEHOLDERS_INCOMPLETE);
    note(missing, externalApproved, MissingStep.EXTERNAL_STAKEHOLDERS_INCOMPLETE);
    note(missing, disclosuresApproved, MissingStep.OIT_INCOMPLETE);
    note(missing, iitComputable(), MissingStep.IIT_BELOW_MINIMUM);
    note(missing, eitResponses > 0, MissingStep.EIT_WITHOUT_RESPONSES);
    note(missing, !disclosuresApproved || disclosuresScored, MissingStep.OIT_NOT_SCORED);
    return Collections.unmodifiableSet(missing);
  }

  private static void note(Set<MissingStep> missing, boolean done, MissingStep step) {
    if (!done) {
      missing.add(step);
    }
  }
}
