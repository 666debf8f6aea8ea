package org.openita.monitoring;

import org.openita.approval.DossierState;
import org.openita.registry.AgencyPeriod;

/**
 * One agency in a list of many.
 *
 * @param plan by which it improves once the results have been announced
 * @param report of what came of the plan
 */
public record AgencyProgress(
    AgencyPeriod agency,
    DossierState internal,
    DossierState external,
    DossierState disclosures,
    int iitResponses,
    int eitResponses,
    DossierState plan,
    DossierState report) {}
