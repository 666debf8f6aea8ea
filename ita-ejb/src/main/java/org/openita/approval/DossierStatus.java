package org.openita.approval;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A dossier as one caller sees it now.
 *
 * @param version the one to hand back with the next command; 0 while nothing has been filled in
 * @param returnReason why it was last returned; absent once it is submitted again
 * @param permitted exactly what this caller may do at this moment
 */
public record DossierStatus(
    DossierKey key,
    DossierState state,
    long version,
    Optional<String> submittedBy,
    Optional<Instant> submittedAt,
    Optional<String> approvedBy,
    Optional<Instant> approvedAt,
    Optional<String> returnReason,
    Set<DossierAction> permitted) {

  public DossierStatus {
    permitted = Set.copyOf(permitted);
  }

  public boolean permits(DossierAction action) {
    return permitted.contains(action);
  }
}
