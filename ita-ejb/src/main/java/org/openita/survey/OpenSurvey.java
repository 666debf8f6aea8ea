package org.openita.survey;

import org.openita.common.Text;
import org.openita.framework.Instrument;

/**
 * What a respondent who follows a channel is asked.
 *
 * @param open whether answers are taken now; otherwise only the agency is shown
 */
public record OpenSurvey(
    String channelCode,
    int year,
    String agencyCode,
    Text agencyName,
    Instrument instrument,
    boolean open) {}
