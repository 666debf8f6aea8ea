package org.openita.monitoring;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
 * @param obligations all of it in the order of the process, with whose turn it is and by when
 * @param missing what would keep the result from being announced, were it scored now
 * @param published whether a result has been announced
 * @param plan by which the agency improves after the announcement
 * @param report of what came of the plan
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
    List<Obligation> obligations,
    Set<MissingStep> missing,
    boolean published,
    DossierStatus plan,
    DossierStatus report) {

  /** Differs as soon as anything of it differs; the same on every node. */
  public String fingerprint() {
    var counts = surveys.stream().map(survey -> survey.instrument() + "=" + survey.responses());
    var all =
        Stream.concat(
            counts,
            Stream.of(
                internal.dossier().version(),
                internal.headcount(),
                external.dossier().version(),
                external.estimate(),
                disclosures.version(),
                disclosuresAnswered,
                obligations,
                missing,
                published,
                plan.version(),
                report.version()));
    return Integer.toHexString(all.map(String::valueOf).collect(joining("|")).hashCode());
  }
}
