package org.openita.ws.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openita.approval.DossierAction;
import org.openita.approval.DossierState;
import org.openita.stakeholder.InternalStakeholders;

/** The headcount of an agency with the state of its dossier. */
record InternalStakeholdersJson(
    DossierState state,
    long version,
    Optional<String> submittedBy,
    Optional<Instant> submittedAt,
    Optional<String> approvedBy,
    Optional<Instant> approvedAt,
    Optional<String> returnReason,
    List<DossierAction> permitted,
    Optional<Integer> headcount,
    Optional<Integer> minimumSample) {

  static InternalStakeholdersJson of(InternalStakeholders stakeholders) {
    var dossier = stakeholders.dossier();
    return new InternalStakeholdersJson(
        dossier.state(),
        dossier.version(),
        dossier.submittedBy(),
        dossier.submittedAt(),
        dossier.approvedBy(),
        dossier.approvedAt(),
        dossier.returnReason(),
        dossier.permitted().stream().sorted().toList(),
        stakeholders.headcount(),
        stakeholders.minimumSample());
  }
}
