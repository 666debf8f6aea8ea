package org.openita.ws.soap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.openita.approval.Approvals;
import org.openita.approval.DossierKey;
import org.openita.approval.DossierKind;
import org.openita.monitoring.AgencyStatus;
import org.openita.monitoring.AgencyStatuses;
import org.openita.monitoring.Obligation.Step;
import org.openita.survey.ChannelStatus;
import org.openita.timeline.Period;
import org.openita.ws.access.CurrentCaller;
import org.openita.ws.soap.contract.DisclosureProgress;
import org.openita.ws.soap.contract.DossierState;
import org.openita.ws.soap.contract.ExternalStakeholders;
import org.openita.ws.soap.contract.GetAgencyStatusResponse;
import org.openita.ws.soap.contract.GetHistoryResponse;
import org.openita.ws.soap.contract.HistoryEntry;
import org.openita.ws.soap.contract.InternalStakeholders;
import org.openita.ws.soap.contract.Obligation;
import org.openita.ws.soap.contract.Survey;

/** Answers of the service {@code assessment}, for whoever reaches the agency. */
@ApplicationScoped
class AssessmentMessages {

  /** The steps that the contract of version 1 knows; what follows the announcement is in REST. */
  private static final Set<Step> OF_THE_ASSESSMENT = EnumSet.range(Step.REGISTER, Step.OIT);

  @Inject private CurrentCaller caller;
  @Inject private AgencyStatuses statuses;
  @Inject private Approvals approvals;

  GetAgencyStatusResponse agencyStatus(int year, String agencyCode) {
    var status = statuses.of(caller.required(), year, agencyCode);
    var answer = new GetAgencyStatusResponse();
    answer.setYear(status.year());
    answer.setAgencyCode(status.agencyCode());
    answer.setAgencyName(Parts.text(status.agencyName()));
    answer.setRegistered(status.registered());
    answer.setInternalStakeholders(internal(status));
    answer.setExternalStakeholders(external(status));
    answer.setDisclosures(disclosures(status));
    status.surveys().stream().map(AssessmentMessages::survey).forEach(answer.getSurveys()::add);
    status.obligations().stream()
        .filter(owed -> OF_THE_ASSESSMENT.contains(owed.step()))
        .map(AssessmentMessages::obligation)
        .forEach(answer.getObligations()::add);
    answer.getMissingSteps().addAll(Parts.steps(status.missing()));
    answer.setPublished(status.published());
    return answer;
  }

  GetHistoryResponse history(int year, String agencyCode, String dossier) {
    var key = new DossierKey(year, agencyCode, DossierKind.valueOf(dossier));
    var answer = new GetHistoryResponse();
    approvals.history(caller.required(), key).stream()
        .map(AssessmentMessages::step)
        .forEach(answer.getItems()::add);
    return answer;
  }

  private static HistoryEntry step(org.openita.approval.HistoryEntry entry) {
    var part = new HistoryEntry();
    part.setAction(entry.action().name());
    part.setStateBefore(DossierState.valueOf(entry.stateBefore().name()));
    part.setStateAfter(DossierState.valueOf(entry.stateAfter().name()));
    part.setActor(entry.actor());
    part.setActorRole(entry.actorRole());
    part.setHappenedAt(Parts.time(entry.happenedAt()));
    part.setReason(entry.reason().orElse(null));
    part.setDigest(entry.digest().orElse(null));
    return part;
  }

  private static InternalStakeholders internal(AgencyStatus status) {
    var known = status.internal();
    var part = Parts.dossier(new InternalStakeholders(), known.dossier());
    part.setHeadcount(known.headcount().orElse(null));
    part.setMinimumSample(known.minimumSample().orElse(null));
    return part;
  }

  private static ExternalStakeholders external(AgencyStatus status) {
    return Parts.external(new ExternalStakeholders(), status.external());
  }

  private static DisclosureProgress disclosures(AgencyStatus status) {
    var part = Parts.dossier(new DisclosureProgress(), status.disclosures());
    part.setAnswered(status.disclosuresAnswered());
    part.setItems(status.disclosureItems());
    return part;
  }

  private static Survey survey(ChannelStatus status) {
    var part = new Survey();
    part.setInstrument(status.instrument().name());
    part.setOpen(status.open());
    part.setResponses(status.responses());
    part.setMinimumSample(status.minimumSample().orElse(null));
    part.setMinimumReached(status.minimumReached());
    return part;
  }

  private static Obligation obligation(org.openita.monitoring.Obligation owed) {
    var part = new Obligation();
    part.setStep(owed.step().name());
    part.setStanding(owed.standing().name());
    part.setTurn(owed.turn().name());
    part.setOpen(owed.open());
    owed.period().map(Period::opensAt).map(Parts::time).ifPresent(part::setOpensAt);
    owed.period().map(Period::closesAt).map(Parts::time).ifPresent(part::setClosesAt);
    part.getCosts().addAll(Parts.steps(owed.costs()));
    return part;
  }
}
