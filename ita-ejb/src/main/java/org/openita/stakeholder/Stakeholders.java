package org.openita.stakeholder;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
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

  /** Characters of the reason why a surprising headcount is right, at most. */
  static final int LONGEST_REASON = 500;

  @Inject private StakeholderShelf shelf;
  @Inject private Clock clock;
  @Inject private Approvals approvals;
  @Inject private Agencies agencies;
  @Inject private Timelines timelines;

  public InternalStakeholders internal(Caller caller, int year, String agencyCode) {
    var status = status(caller, year, agencyCode, DossierKind.INTERNAL_STAKEHOLDERS);
    var headcount = people(status.key());
    return new InternalStakeholders(
        headcount,
        headcount.map(people -> minimumSample(year, InstrumentCode.IIT, people)),
        check(year, agencyCode, status.key()),
        status);
  }

  private Optional<HeadcountCheck> check(int year, String agencyCode, DossierKey key) {
    var agency = agencies.find(year, agencyCode);
    return approvals
        .find(key, agency)
        .flatMap(shelf::headcount)
        .map(known -> known.check(shelf.approvedHeadcount(year - 1, agency.id())));
  }

  /**
   * What the sanity check would say of a headcount that has not been kept.
   *
   * @param headcount people
   * @throws Refusal {@code NOT_FOUND}, {@code FORBIDDEN}
   */
  public HeadcountCheck check(Caller caller, int year, String agencyCode, int headcount) {
    var agency = agencies.find(caller, year, agencyCode);
    caller.requireRead(agency);
    var lastYear = shelf.approvedHeadcount(year - 1, agency.id());
    return new HeadcountCheck(
        HeadcountCheck.of(headcount, lastYear),
        lastYear,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * Fills in the internal headcount by somebody who has been asked about a surprising number.
   *
   * @param confirmation counts only where the number is surprising
   * @throws Refusal as {@link Approvals} says; {@code INVALID_INPUT} at {@code confirmed} for a
   *     surprising number that is not confirmed
   */
  public InternalStakeholders putInternal(
      Caller caller,
      int year,
      String agencyCode,
      Integer headcount,
      HeadcountConfirmation confirmation,
      long version) {
    putInternal(caller, year, agencyCode, headcount, version);
    var agency = agencies.find(year, agencyCode);
    var key = new DossierKey(year, agencyCode, DossierKind.INTERNAL_STAKEHOLDERS);
    var known = approvals.find(key, agency).flatMap(shelf::headcount).orElseThrow();
    var check = known.check(shelf.approvedHeadcount(year - 1, agency.id()));
    if (check.doubt().isPresent()) {
      if (!confirmation.confirmed()) {
        throw Refusal.invalid(
            FieldError.of("confirmed", "REQUIRED", "field.headcount-confirmation"));
      }
      known.confirm(caller.name(), clock.instant(), reason(confirmation));
    }
    return internal(caller, year, agencyCode);
  }

  private static Optional<String> reason(HeadcountConfirmation confirmation) {
    var reason = confirmation.reason().map(String::strip).filter(text -> !text.isEmpty());
    if (reason.filter(text -> text.length() > LONGEST_REASON).isPresent()) {
      throw Refusal.invalid(
          FieldError.of("confirmReason", "TOO_LONG", "field.too-long", LONGEST_REASON));
    }
    return reason;
  }

  /**
   * Fills in the internal headcount. A surprising one is kept as not confirmed.
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
    shelf.correct(key.kind(), dossier, required(field, people));
  }

  /** A number of people that an agency can have or serve. */
  static int required(String field, Integer people) {
    if (people == null) {
      throw Refusal.invalid(FieldError.of(field, "REQUIRED", "field.people-required"));
    }
    if (people < 1 || people > MOST) {
      throw Refusal.invalid(FieldError.of(field, "OUT_OF_RANGE", "field.people-range", MOST));
    }
    return people;
  }
}
