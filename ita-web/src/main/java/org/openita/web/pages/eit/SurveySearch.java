package org.openita.web.pages.eit;

import java.util.Optional;
import org.openita.common.Page;
import org.openita.registry.AgencyPeriod;
import org.openita.web.pages.Frame;
import org.openita.web.pages.Paging;

/**
 * The search for the survey of an agency.
 *
 * @param year of the cycle, Buddhist Era; absent while there is none
 * @param open whether the survey is open now
 * @param wanted part of a name, as typed
 */
record SurveySearch(
    Frame frame,
    Optional<Integer> year,
    boolean open,
    String wanted,
    Page<AgencyPeriod> found,
    Paging paging) {}
