package org.openita.stakeholder;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.openita.approval.Approvals;
import org.openita.approval.DossierAction;
import org.openita.approval.DossierKey;
import org.openita.approval.DossierKind;
import org.openita.approval.DossierStatus;
import org.openita.common.FieldError;
import org.openita.common.Refusal;
import org.openita.framework.InstrumentCode;
import org.openita.identity.Caller;
import org.openita.registry.Agencies;
import org.openita.timeline.Timelines;

/** What agencies say of their internal and external stakeholders. */
@Stateless
public class Stakeholders {

  /** The most people that an agency can have or serve: everyone in the country, and then some. */
  static final int MOST = 100_000_000;

  @Inject private StakeholderShelf shelf;
  @Inject private Approvals approvals;
  @Inject private Agencies agencies;
  @Inject private Timelines timelines;

  public InternalStakeholders internal(Caller caller, int year, String agencyCode) {
    var status = status(caller, year, agencyCode, DossierKind.INTERNAL_STAKEHOLDERS);
    var headcount = people(status.key());
    return new InternalStakeholders(
        headcount,
        headcount.map(people -> minimumSample(year, InstrumentCode.IIT, people)),
        status);
  }

  /**
   * Fills in the internal headcount.
   *
   * @param headcount people in service for one year or more, 1 to {@value #MOST}
   * @param version the one last read; 0 for the first time
   * @throws Refusal as {@link Approvals} says
   */
  public InternalStakeholders putInternal(
      Caller caller, int year, String agencyCode, Integer headcount, long version) {
    put(
        caller,
        new DossierKey(year, agencyCode, DossierKind.INTERNAL_STAKEHOLDERS),
        "headcount",
        headcount,
        version);
    return internal(caller, year, agencyCode);
  }

  public ExternalStakeholders external(Caller caller, int year, String agencyCode) {
    var status = status(caller, year, agencyCode, DossierKind.EXTERNAL_STAKEHOLDERS);
    var estimate = people(status.key());
    return new ExternalStakeholders(
        estimate, estimate.map(people -> minimumSample(year, InstrumentCode.EIT, people)), status);
  }

  /**
   * Fills in the estimated number of external stakeholders.
   *
   * @param estimate people, 1 to {@value #MOST}
   * @param version the one last read; 0 for the first time
   * @throws Refusal as {@link Approvals} says
   */
  public ExternalStakeholders putExternal(
      Caller caller, int year, String agencyCode, Integer estimate, long version) {
    put(
        caller,
        new DossierKey(year, agencyCode, DossierKind.EXTERNAL_STAKEHOLDERS),
        "estimate",
        estimate,
        version);
    return external(caller, year, agencyCode);
  }

  /** How many must answer a survey of a cycle, given how many could. */
  public int minimumSample(int year, InstrumentCode survey, int population) {
    return MinimumSample.of(population, timelines.frameworkOf(year).sampleRule(survey));
  }

  /** For scoring: approved numbers of a survey's stakeholders by the database key of the agency. */
  public Map<Integer, Integer> approved(int year, InstrumentCode survey) {
    return shelf.approved(year, kindOf(survey));
  }

  private static DossierKind kindOf(InstrumentCode survey) {
    return switch (survey) {
      case IIT -> DossierKind.INTERNAL_STAKEHOLDERS;
      case EIT -> DossierKind.EXTERNAL_STAKEHOLDERS;
      case OIT -> throw new IllegalArgumentException("Nobody is sampled for " + survey);
    };
  }

  private DossierStatus status(Caller caller, int year, String agencyCode, DossierKind kind) {
    return approvals.status(caller, new DossierKey(year, agencyCode, kind));
  }

  private Optional<Integer> people(DossierKey key) {
    return approvals
        .find(key, agencies.find(key.year(), key.agencyCode()))
        .flatMap(dossier -> shelf.people(key.kind(), dossier));
  }

  private void put(Caller caller, DossierKey key, String field, Integer people, long version) {
    var agency = agencies.find(caller, key.year(), key.agencyCode());
    var dossier = approvals.open(caller, agency, key, DossierAction.FILL_IN, Optional.of(version));
    if (people == null) {
      throw Refusal.invalid(FieldError.of(field, "REQUIRED", "field.people-required"));
    }
    if (people < 1 || people > MOST) {
      throw Refusal.invalid(FieldError.of(field, "OUT_OF_RANGE", "field.people-range", MOST));
    }
    shelf.correct(key.kind(), dossier, people);
  }
}
