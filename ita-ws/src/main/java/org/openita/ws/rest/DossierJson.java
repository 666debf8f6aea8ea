package org.openita.ws.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openita.approval.DossierAction;
import org.openita.approval.DossierKind;
import org.openita.approval.DossierState;
import org.openita.approval.DossierStatus;

/** The state of a dossier after a step. */
record DossierJson(
    int year,
    String agencyCode,
    DossierKind dossier,
    DossierState state,
    long version,
    Optional<String> submittedBy,
    Optional<Instant> submittedAt,
    Optional<String> approvedBy,
    Optional<Instant> approvedAt,
    Optional<String> returnReason,
    List<DossierAction> permitted) {

  static DossierJson of(DossierStatus status) {
    return new DossierJson(
        status.key().year(),
        status.key().agencyCode(),
        status.key().kind(),
        status.state(),
        status.version(),
        status.submittedBy(),
        status.submittedAt(),
        status.approvedBy(),
        status.approvedAt(),
        status.returnReason(),
        status.permitted().stream().sorted().toList());
  }
}
