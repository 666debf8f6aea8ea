package org.openita.monitoring;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openita.approval.Approvals;
import org.openita.approval.DossierKey;
import org.openita.approval.DossierKind;
import org.openita.approval.DossierState;
import org.openita.approval.DossierStatus;
import org.openita.common.Page;
import org.openita.common.Refusal;
import org.openita.disclosure.Disclosure;
import org.openita.disclosure.Disclosures;
import org.openita.framework.InstrumentCode;
import org.openita.identity.Accounts;
import org.openita.identity.Caller;
import org.openita.registry.Agencies;
import org.openita.registry.AgencyFilter;
import org.openita.registry.AgencyPeriod;
import org.openita.result.Publications;
import org.openita.scoring.Completeness;
import org.openita.stakeholder.ExternalStakeholders;
import org.openita.stakeholder.InternalStakeholders;
import org.openita.stakeholder.Stakeholders;
import org.openita.survey.ChannelStatus;
import org.openita.survey.Channels;
import org.openita.survey.SurveyResponses;
import org.openita.timeline.Timelines;

/** The state of agencies in a cycle, as far as the caller may see them. */
@Stateless
public class AgencyStatuses {

  @Inject private Agencies agencies;
  @Inject private Accounts accounts;
  @Inject private Approvals approvals;
  @Inject private Stakeholders stakeholders;
  @Inject private Channels channels;
  @Inject private SurveyResponses responses;
  @Inject private Disclosures disclosures;
  @Inject private Publications publications;
  @Inject private Timelines timelines;
  @Inject private Clock clock;

  /**
   * @throws Refusal {@code NOT_FOUND} out of the caller's reach
   */
  public AgencyStatus of(Caller caller, int year, String agencyCode) {
    var agency = agencies.find(caller, year, agencyCode);
    caller.requireRead(agency);
    var internal = stakeholders.internal(caller, year, agencyCode);
    var external = stakeholders.external(caller, year, agencyCode);
    var surveys = channels.ofAgency(caller, year, agencyCode);
    var dossier = status(caller, year, agencyCode, DossierKind.DISCLOSURES);
    var items = disclosures.ofAgency(caller, year, agencyCode);
    boolean registered = accounts.isRegistered(agency, year);
    var missing =
        completeness(registered, internal, external, surveys, dossier.state(), items).missing();
    var owed =
        new Obligations(
            timelines.cycle(year).state(),
            timelines.windows(year, agency),
            missing,
            clock.instant());
    var obligations = new ArrayList<Obligation>();
    obligations.add(owed.registration(registered));
    obligations.add(owed.dossier(Obligation.Step.INTERNAL_STAKEHOLDERS, internal.dossier()));
    obligations.add(owed.dossier(Obligation.Step.EXTERNAL_STAKEHOLDERS, external.dossier()));
    surveys.forEach(survey -> obligations.add(owed.survey(survey)));
    obligations.add(owed.disclosures(dossier));
    var plan = status(caller, year, agencyCode, DossierKind.IMPROVEMENT_PLAN);
    var report = status(caller, year, agencyCode, DossierKind.IMPROVEMENT_REPORT);
    boolean published = publications.latest(year).isPresent();
    if (published) {
      obligations.add(owed.dossier(Obligation.Step.IMPROVEMENT_PLAN, plan));
      obligations.add(owed.dossier(Obligation.Step.IMPROVEMENT_REPORT, report));
    }
    return new AgencyStatus(
        year,
        agencyCode,
        agency.name(),
        registered,
        internal,
        external,
        surveys,
        dossier,
        (int) items.stream().filter(Disclosure::answered).count(),
        items.size(),
        List.copyOf(obligations),
        missing,
        published,
        plan,
        report);
  }

  private DossierStatus status(Caller caller, int year, String agencyCode, DossierKind kind) {
    return approvals.status(caller, new DossierKey(year, agencyCode, kind));
  }

  /**
   * The agencies within the caller's reach that match, in the order of {@link Agencies#search}.
   *
   * @param page from 0
   * @param size 1 to {@value Page#LARGEST}
   */
  public Page<AgencyProgress> progress(
      Caller caller, int year, AgencyFilter filter, int page, int size) {
    if (caller.agencyCode().isPresent()) {
      throw Refusal.forbidden();
    }
    var found = agencies.search(caller, year, filter, page, size);
    var ids = found.items().stream().map(AgencyPeriod::id).toList();
    var states = approvals.states(year, ids);
    var iitCounts = responses.counts(year, InstrumentCode.IIT, ids);
    var eitCounts = responses.counts(year, InstrumentCode.EIT, ids);
    return found.map(
        agency ->
            new AgencyProgress(
                agency,
                state(states.get(DossierKind.INTERNAL_STAKEHOLDERS), agency),
                state(states.get(DossierKind.EXTERNAL_STAKEHOLDERS), agency),
                state(states.get(DossierKind.DISCLOSURES), agency),
                iitCounts.getOrDefault(agency.id(), 0),
                eitCounts.getOrDefault(agency.id(), 0),
                state(states.get(DossierKind.IMPROVEMENT_PLAN), agency),
                state(states.get(DossierKind.IMPROVEMENT_REPORT), agency)));
  }

  /**
   * The agencies within the caller's reach that match and whose disclosures have been approved.
   *
   * @param page from 0
   * @param size 1 to {@value Page#LARGEST}
   */
  public Page<AgencyPeriod> disclosed(
      Caller caller, int year, AgencyFilter filter, int page, int size) {
    if (caller.agencyCode().isPresent()) {
      throw Refusal.forbidden();
    }
    var approved =
        approvals.states(year, DossierKind.DISCLOSURES).entrySet().stream()
            .filter(dossier -> dossier.getValue() == DossierState.APPROVED)
            .map(Map.Entry::getKey)
            .toList();
    return agencies.search(caller, year, filter, approved, page, size);
  }

  private static DossierState state(Map<Integer, DossierState> states, AgencyPeriod agency) {
    return states.getOrDefault(agency.id(), DossierState.DRAFT);
  }

  private static Completeness completeness(
      boolean registered,
      InternalStakeholders internal,
      ExternalStakeholders external,
      List<ChannelStatus> surveys,
      DossierState disclosureState,
      List<Disclosure> items) {
    boolean internalApproved = internal.dossier().state() == DossierState.APPROVED;
    return new Completeness(
        registered,
        internalApproved,
        external.dossier().state() == DossierState.APPROVED,
        disclosureState == DossierState.APPROVED,
        items.stream().allMatch(item -> item.score().isPresent()),
        count(surveys, InstrumentCode.IIT),
        internal.minimumSample().filter(minimum -> internalApproved),
        count(surveys, InstrumentCode.EIT));
  }

  private static int count(List<ChannelStatus> surveys, InstrumentCode instrument) {
    return surveys.stream()
        .filter(survey -> survey.instrument() == instrument)
        .mapToInt(ChannelStatus::responses)
        .sum();
  }
}
