package org.openita.ws.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openita.approval.DossierAction;
import org.openita.approval.DossierState;
import org.openita.common.Text;
import org.openita.framework.InstrumentCode;
import org.openita.monitoring.AgencyStatus;
import org.openita.monitoring.Obligation;
import org.openita.scoring.MissingStep;
import org.openita.survey.ChannelStatus;
import org.openita.timeline.Period;

/** Everything that an agency owes in a cycle and how far it has come. */
record AgencyStatusJson(
    int year,
    String agencyCode,
    Text agencyName,
    boolean registered,
    InternalStakeholdersJson internalStakeholders,
    ExternalStakeholdersJson externalStakeholders,
    DisclosureProgress disclosures,
    List<Survey> surveys,
    List<ObligationJson> obligations,
    List<MissingStep> missingSteps,
    boolean published) {

  /** How far the disclosures have come: {@code answered} of {@code items}. */
  record DisclosureProgress(
      DossierState state,
      long version,
      Optional<String> submittedBy,
      Optional<Instant> submittedAt,
      Optional<String> approvedBy,
      Optional<Instant> approvedAt,
      Optional<String> returnReason,
      List<DossierAction> permitted,
      int answered,
      int items) {

    static DisclosureProgress of(AgencyStatus status) {
      var dossier = status.disclosures();
      return new DisclosureProgress(
          dossier.state(),
          dossier.version(),
          dossier.submittedBy(),
          dossier.submittedAt(),
          dossier.approvedBy(),
          dossier.approvedAt(),
          dossier.returnReason(),
          dossier.permitted().stream().sorted().toList(),
          status.disclosuresAnswered(),
          status.disclosureItems());
    }
  }

  /** How many have answered a survey, against how many must. */
  record Survey(
      InstrumentCode instrument,
      boolean open,
      int responses,
      Optional<Integer> minimumSample,
      boolean minimumReached) {

    static Survey of(ChannelStatus status) {
      return new Survey(
          status.instrument(),
          status.open(),
          status.responses(),
          status.minimumSample(),
          status.minimumReached());
    }
  }

  /** What the agency owes: how far it has come, whose turn it is, by when, at what cost. */
  record ObligationJson(
      Obligation.Step step,
      Obligation.Standing standing,
      Obligation.Turn turn,
      boolean open,
      Optional<Instant> opensAt,
      Optional<Instant> closesAt,
      List<MissingStep> costs) {

    static ObligationJson of(Obligation obligation) {
      return new ObligationJson(
          obligation.step(),
          obligation.standing(),
          obligation.turn(),
          obligation.open(),
          obligation.period().map(Period::opensAt),
          obligation.period().map(Period::closesAt),
          obligation.costs().stream().sorted().toList());
    }
  }

  static AgencyStatusJson of(AgencyStatus status) {
    return new AgencyStatusJson(
        status.year(),
        status.agencyCode(),
        status.agencyName(),
        status.registered(),
        InternalStakeholdersJson.of(status.internal()),
        ExternalStakeholdersJson.of(status.external()),
        DisclosureProgress.of(status),
        status.surveys().stream().map(Survey::of).toList(),
        status.obligations().stream().map(ObligationJson::of).toList(),
        status.missing().stream().sorted().toList(),
        status.published());
  }
}
