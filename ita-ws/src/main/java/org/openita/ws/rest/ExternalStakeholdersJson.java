package org.openita.ws.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openita.approval.DossierAction;
import org.openita.approval.DossierState;
import org.openita.stakeholder.ExternalStakeholders;

/** The number of external stakeholders with the state of its dossier. */
record ExternalStakeholdersJson(
    DossierState state,
    long version,
    Optional<String> submittedBy,
    Optional<Instant> submittedAt,
    Optional<String> approvedBy,
    Optional<Instant> approvedAt,
    Optional<String> returnReason,
    List<DossierAction> permitted,
    Optional<Integer> estimate,
    Optional<Integer> minimumSample) {

  static ExternalStakeholdersJson of(ExternalStakeholders stakeholders) {
    var dossier = stakeholders.dossier();
    return new ExternalStakeholdersJson(
        dossier.state(),
        dossier.version(),
        dossier.submittedBy(),
        dossier.submittedAt(),
        dossier.approvedBy(),
        dossier.approvedAt(),
        dossier.returnReason(),
        dossier.permitted().stream().sorted().toList(),
        stakeholders.estimate(),
        stakeholders.minimumSample());
  }
}
