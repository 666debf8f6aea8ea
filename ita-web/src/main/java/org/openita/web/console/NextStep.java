package org.openita.web.console;

import java.util.Optional;
import java.util.stream.Stream;
import org.openita.approval.DossierAction;
import org.openita.approval.DossierState;
import org.openita.approval.DossierStatus;
import org.openita.framework.InstrumentCode;
import org.openita.monitoring.AgencyStatus;
import org.openita.survey.ChannelStatus;

/**
 * What somebody of an agency does next: the first thing that the state of the agency lets them do.
 *
 * @param place where it is done
 * @param key of the sentence that says so
 */
public record NextStep(Place place, String key) {

  /** Absent while there is nothing to do but wait. */
  static Optional<NextStep> of(AgencyStatus status) {
    return Stream.of(
            ofDossier(status.internal().dossier(), Place.INTERNAL_STAKEHOLDERS),
            ofDossier(status.external().dossier(), Place.EXTERNAL_STAKEHOLDERS),
            ofDossier(status.disclosures(), Place.DISCLOSURES),
            ofSurvey(status, InstrumentCode.IIT),
            ofSurvey(status, InstrumentCode.EIT))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The same of what follows the announcement: a report is for an approved plan. */
  static Optional<NextStep> ofImprovement(AgencyStatus status) {
    return status.plan().state() == DossierState.APPROVED
        ? ofDossier(status.report(), Place.IMPROVEMENT_REPORT)
        : ofDossier(status.plan(), Place.IMPROVEMENT_PLAN);
  }

  private static Optional<NextStep> ofDossier(DossierStatus dossier, Place place) {
    if (dossier.permits(DossierAction.FILL_IN)) {
      var key = dossier.returnReason().isPresent() ? "CORRECT" : "FILL_IN";
      return Optional.of(new NextStep(place, "next." + key + "." + place.name()));
    }
    return dossier.permits(DossierAction.RETURN)
        ? Optional.of(new NextStep(place, "next.REVIEW." + place.name()))
        : Optional.empty();
  }

  private static Optional<NextStep> ofSurvey(AgencyStatus status, InstrumentCode survey) {
    return status.surveys().stream()
        .filter(one -> one.instrument() == survey)
        .filter(ChannelStatus::open)
        .filter(one -> !one.minimumReached())
        .findFirst()
        .map(one -> new NextStep(Place.CHANNELS, "next.SPREAD." + survey.name()));
  }
}
