package org.openita.monitoring;

import org.openita.approval.DossierState;
import org.openita.registry.Agency;

/** One agency in a list of many. */
public record AgencyProgress(
    Agency agency,
    DossierState internal,
    DossierState external,
    DossierState disclosures,
    int iitResponses,
    int eitResponses) {}
