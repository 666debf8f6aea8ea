package org.openita.approval;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import org.openita.registry.CycleRecords;

/** Tells the register in which cycles an agency has begun a dossier. */
@Dependent
class DossierRecords implements CycleRecords {

  @Inject private Dossiers dossiers;

  @Override
  public Set<Integer> cyclesOf(int agencyId) {
    return dossiers.cyclesOf(agencyId);
  }
}
