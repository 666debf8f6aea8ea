package org.openita.monitoring;

import java.util.List;
import java.util.Set;
import org.openita.approval.DossierStatus;
import org.openita.common.Text;
import org.openita.scoring.MissingStep;
import org.openita.stakeholder.ExternalStakeholders;
import org.openita.stakeholder.InternalStakeholders;
import org.openita.survey.ChannelStatus;

/**
 * Everything that an agency owes in a cycle and how far it has come.
 *
 * @param registered whether both people have completed their first sign-in
 * @param surveys IIT and EIT with their counts
 * @param disclosuresAnswered items answered so far, of {@code disclosureItems}
 * @param missing what would keep the result from being announced, were it scored now
 * @param published whether a result has been announced
 */
public record AgencyStatus(
    int year,
    String agencyCode,
    Text agencyName,
    boolean registered,
    InternalStakeholders internal,
    ExternalStakeholders external,
    List<ChannelStatus> surveys,
    DossierStatus disclosures,
    int disclosuresAnswered,
    int disclosureItems,
    Set<MissingStep> missing,
    boolean published) {}
