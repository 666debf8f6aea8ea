package org.openita.monitoring;

import org.openita.approval.DossierState;
import org.openita.registry.AgencyPeriod;

/** One agency in a list of many. */
public record AgencyProgress(
    AgencyPeriod agency,
    DossierState internal,
    DossierState external,
    DossierState disclosures,
    int iitResponses,
    int eitResponses) {}
