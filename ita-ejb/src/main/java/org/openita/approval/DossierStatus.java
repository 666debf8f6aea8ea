package org.openita.approval;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A dossier as one caller sees it now.
 *
 * @param version the one to hand back with the next command; 0 while nothing has been filled in
 * @param digest SHA-256 of what was submitted, 64 hexadecimal digits; absent in a draft
 * @param correction why it was last returned or reopened; absent once it is submitted again
 * @param changedBy who filled it in last
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
    Optional<String> digest,
    Optional<Correction> correction,
    Optional<String> changedBy,
    Optional<Instant> changedAt,
    Set<DossierAction> permitted) {

  public DossierStatus {
    permitted = Set.copyOf(permitted);
  }

  /** Why it was last returned or reopened. */
  public Optional<String> returnReason() {
    return correction.map(Correction::reason);
  }

  public boolean permits(DossierAction action) {
    return permitted.contains(action);
  }
}
