package org.openita.notice;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.openita.approval.DossierKind;
import org.openita.approval.DossierState;
import org.openita.framework.InstrumentCode;
import org.openita.identity.Role;

/**
 * How far all agencies of a cycle have come, and who owes what by it: the administrator what is to
 * be filled in and the answers to the surveys, the executive what waits for approval, both the
 * registration.
 *
 * @param states of the dossiers begun, by the database key of the agency
 * @param responses by the same key
 * @param minimums people who must answer, by the same key; missing while not known
 */
record Standing(
    Map<DossierKind, Map<Integer, DossierState>> states,
    Map<InstrumentCode, Map<Integer, Integer>> responses,
    Map<InstrumentCode, Map<Integer, Integer>> minimums) {

  /**
   * What somebody owes.
   *
   * @param among the duties that are asked about
   * @param agency its key inside the database
   * @param registered whether both people of the agency have registered
   */
  Set<Duty> owed(Set<Duty> among, Role role, int agency, boolean registered) {
    var owed = EnumSet.noneOf(Duty.class);
    among.stream().filter(duty -> owes(duty, role, agency, registered)).forEach(owed::add);
    return owed;
  }

  private boolean owes(Duty duty, Role role, int agency, boolean registered) {
    return switch (duty) {
      case REGISTRATION -> !registered;
      case INTERNAL_STAKEHOLDERS -> owes(DossierKind.INTERNAL_STAKEHOLDERS, role, agency);
      case EXTERNAL_STAKEHOLDERS -> owes(DossierKind.EXTERNAL_STAKEHOLDERS, role, agency);
      case DISCLOSURES -> owes(DossierKind.DISCLOSURES, role, agency);
      case IMPROVEMENT_PLAN -> owes(DossierKind.IMPROVEMENT_PLAN, role, agency);
      case IMPROVEMENT_REPORT -> owes(DossierKind.IMPROVEMENT_REPORT, role, agency);
      case IIT_ANSWERS -> role == Role.AGENCY_ADMIN && lacks(InstrumentCode.IIT, agency);
      case EIT_ANSWERS -> role == Role.AGENCY_ADMIN && lacks(InstrumentCode.EIT, agency);
    };
  }

  private boolean owes(DossierKind kind, Role role, int agency) {
    var state = states.getOrDefault(kind, Map.of()).getOrDefault(agency, DossierState.DRAFT);
    return state == DossierState.DRAFT && role == Role.AGENCY_ADMIN
        || state == DossierState.SUBMITTED && role == Role.AGENCY_EXECUTIVE;
  }

  /** While nobody knows how many must answer, it has not been reached. */
  private boolean lacks(InstrumentCode survey, int agency) {
    var minimum = minimums.getOrDefault(survey, Map.of()).get(agency);
    return minimum == null
        || responses.getOrDefault(survey, Map.of()).getOrDefault(agency, 0) < minimum;
  }
}
