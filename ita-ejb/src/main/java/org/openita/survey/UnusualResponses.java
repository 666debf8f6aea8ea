package org.openita.survey;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.openita.common.FieldError;
import org.openita.common.Refusal;
import org.openita.common.RefusalCode;
import org.openita.framework.InstrumentCode;
import org.openita.framework.TrustRule;
import org.openita.identity.Caller;
import org.openita.identity.Role;
import org.openita.registry.Agencies;
import org.openita.registry.AgencyPeriod;
import org.openita.timeline.CycleLife;
import org.openita.timeline.CycleState;
import org.openita.timeline.Timelines;

/**
 * What is unusual about the responses of an agency, and the groups of them that an operator leaves
 * out of the scoring. Nothing is left out by itself, and nothing is told of fewer responses than
 * the framework lets be told.
 */
@Stateless
public class UnusualResponses {

  private static final int LONGEST_REASON = 500;

  @Inject private UnusualShelf shelf;
  @Inject private Agencies agencies;
  @Inject private Timelines timelines;
  @Inject private CycleLife life;
  @Inject private Clock clock;

  /**
   * The report of a survey, a way of collection each; ways without responses are missing.
   *
   * @throws Refusal {@code NOT_FOUND} out of reach and for what is no survey, {@code FORBIDDEN}
   *     unless the caller assesses the agency or is an operator
   */
  public List<WayReport> report(Caller caller, int year, String agencyCode, InstrumentCode survey) {
    var agency = watched(caller, year, agencyCode);
    if (!isSurvey(survey)) {
      throw Refusal.notFound();
    }
    var rule = rule(year, survey);
    return shelf.figures(year, agency.id(), survey, rule.smallestGroup()).stream()
        .map(figures -> figures.report(rule))
        .toList();
  }

  /** What has been left out of the scoring of an agency, the latest first. */
  public List<ResponseExclusion> exclusions(Caller caller, int year, String agencyCode) {
    return shelf.exclusions(year, watched(caller, year, agencyCode).id());
  }

  /** Fewer responses than these are neither told nor left out. */
  public int smallestGroup(int year, InstrumentCode survey) {
    return rule(year, survey).smallestGroup();
  }

  /**
   * Leaves the responses of a group out of the scoring that are not left out yet. Neither they nor
   * those of the same way that are left, nor those by which the group differs from one that was
   * lifted, may be so few that a comparison of two scores would tell what a person answered.
   *
   * @param reason why; 1 to {@value #LONGEST_REASON} characters
   * @throws Refusal {@code FORBIDDEN} unless the caller is an operator; {@code INVALID_INPUT};
   *     {@code INVALID_STATE} once the cycle has been scored, or for too few responses
   */
  public ResponseExclusion exclude(
      Caller caller,
      int year,
      String agencyCode,
      InstrumentCode survey,
      ExclusionCriterion criterion,
      String reason) {
    caller.require(Role.OPERATOR);
    var agency = agencies.find(caller, year, agencyCode);
    requireNotScored(year);
    var why = reason == null ? "" : reason.strip();
    require(survey, criterion, why);
    int smallest = rule(year, survey).smallestGroup();
    var exclusion =
        new ResponseExclusion(
            year, agency.id(), survey, criterion, why, caller.name(), clock.instant());
    shelf.add(exclusion);
    int excluded = shelf.exclude(exclusion, criterion, smallest);
    exclusion.counted(excluded);
    int left = shelf.left(year, agency.id(), survey, criterion.way());
    if (excluded < smallest
        || left > 0 && left < smallest
        || nearlyLifted(exclusion, criterion, smallest)) {
      throw Refusal.of(RefusalCode.INVALID_STATE, "refusal.group-too-small", smallest);
    }
    shelf.flush();
    return exclusion;
  }

  /**
   * Whether the group differs by a few from one that was left out before: two scores, the one
   * without the one group and the other without the other, would tell of them.
   */
  private boolean nearlyLifted(
      ResponseExclusion exclusion, ExclusionCriterion criterion, int smallest) {
    return shelf.exclusions(exclusion.year(), exclusion.agencyId()).stream()
        .filter(known -> known.liftedAt().isPresent())
        .filter(known -> known.instrument() == exclusion.instrument())
        .map(known -> ExclusionCriterion.parse(known.criterion()))
        .filter(lifted -> lifted.way() == criterion.way())
        .mapToInt(lifted -> shelf.difference(exclusion, criterion, lifted, smallest))
        .anyMatch(different -> different > 0 && different < smallest);
  }

  /**
   * Lets responses count again.
   *
   * @throws Refusal {@code FORBIDDEN} unless the caller is an operator; {@code NOT_FOUND}; {@code
   *     INVALID_STATE} once the cycle has been scored
   */
  public void lift(Caller caller, int year, String agencyCode, int exclusionId) {
    caller.require(Role.OPERATOR);
    var agency = agencies.find(caller, year, agencyCode);
    requireNotScored(year);
    var exclusion =
        shelf
            .exclusion(exclusionId)
            .filter(known -> known.year() == year && known.agencyId() == agency.id())
            .filter(known -> known.liftedAt().isEmpty())
            .orElseThrow(Refusal::notFound);
    shelf.include(exclusion);
    exclusion.lift(caller.name(), clock.instant());
    shelf.flush();
  }

  private AgencyPeriod watched(Caller caller, int year, String agencyCode) {
    var agency = agencies.find(caller, year, agencyCode);
    if (!caller.is(Role.ASSESSOR)) {
      caller.require(Role.OPERATOR);
    }
    return agency;
  }

  private TrustRule rule(int year, InstrumentCode survey) {
    return timelines.frameworkOf(year).trustRule(survey);
  }

  private void requireNotScored(int year) {
    if (life.lock(year).state().compareTo(CycleState.SCORED) >= 0) {
      throw Refusal.of(RefusalCode.INVALID_STATE, "refusal.scored-already");
    }
  }

  private static boolean isSurvey(InstrumentCode code) {
    return code == InstrumentCode.IIT || code == InstrumentCode.EIT;
  }

  private static void require(InstrumentCode survey, ExclusionCriterion criterion, String why) {
    var errors = new ArrayList<FieldError>();
    if (!isSurvey(survey)) {
      errors.add(FieldError.of("survey", "REQUIRED", "field.exclusion-survey"));
    }
    if (criterion.way() == null) {
      errors.add(FieldError.of("way", "REQUIRED", "field.link-way"));
    }
    if (criterion.isEmpty()) {
      errors.add(FieldError.of("flags", "REQUIRED", "field.exclusion-criterion"));
    }
    if (why.isEmpty() || why.length() > LONGEST_REASON) {
      errors.add(FieldError.of("reason", "REQUIRED", "field.exclusion-why", LONGEST_REASON));
    }
    if (!errors.isEmpty()) {
      throw Refusal.invalid(errors);
    }
  }
}
