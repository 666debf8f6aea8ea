package org.openita.stakeholder;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.openita.approval.Approvals;
import org.openita.approval.Dossier;
import org.openita.approval.DossierAction;
import org.openita.approval.DossierKey;
import org.openita.approval.DossierKind;
import org.openita.common.Refusal;
import org.openita.identity.Caller;
import org.openita.identity.Role;
import org.openita.registry.Agencies;
import org.openita.registry.AgencyPeriod;

/**
 * Who opens which sample list. It is part of the dossier {@code EXTERNAL_STAKEHOLDERS}: changed
 * only while that is a draft, and then the dossier has a new version.
 */
@Dependent
class SampleAccess {

  @Inject private Approvals approvals;
  @Inject private Agencies agencies;

  /**
   * The list for whoever may know the people on it: the agency and its assessors.
   *
   * @throws Refusal {@code NOT_FOUND} out of reach, {@code FORBIDDEN} for operators, supervisors
   *     and their clients
   */
  SampleList toRead(Caller caller, int year, String agencyCode) {
    var agency = agencies.find(caller, year, agencyCode);
    caller.requireRead(agency);
    if (!mayKnow(caller)) {
      throw Refusal.forbidden();
    }
    return new SampleList(year, agency, approvals.find(key(year, agencyCode), agency));
  }

  /** Whether the caller may know the people on the lists within their reach. */
  boolean mayKnow(Caller caller) {
    return caller.agencyCode().isPresent() || caller.is(Role.ASSESSOR);
  }

  /**
   * The list to be changed, locked until the end of the transaction.
   *
   * @throws Refusal as {@link Approvals} says
   */
  SampleList toChange(Caller caller, int year, String agencyCode) {
    var agency = agencies.find(caller, year, agencyCode);
    var dossier =
        approvals.open(
            caller, agency, key(year, agencyCode), DossierAction.FILL_IN, Optional.empty());
    return new SampleList(year, agency, Optional.of(dossier));
  }

  /**
   * Refuses as {@link #toChange} would, without changing anything.
   *
   * @throws Refusal as {@link Approvals} says
   */
  SampleList toFill(Caller caller, int year, String agencyCode) {
    var agency = agencies.find(caller, year, agencyCode);
    caller.requireWrite(agency);
    var key = key(year, agencyCode);
    return approvals.status(caller, key).permits(DossierAction.FILL_IN)
        ? new SampleList(year, agency, approvals.find(key, agency))
        : toChange(caller, year, agencyCode);
  }

  private static DossierKey key(int year, String agencyCode) {
    return new DossierKey(year, agencyCode, DossierKind.EXTERNAL_STAKEHOLDERS);
  }

  /**
   * The list of an agency in a cycle.
   *
   * @param dossier absent while nothing has been filled in
   */
  record SampleList(int year, AgencyPeriod agency, Optional<Dossier> dossier) {

    /** Key of the dossier; 0, which none has, while nothing has been filled in. */
    int key() {
      return dossier.map(Dossier::id).orElse(0);
    }
  }
}
