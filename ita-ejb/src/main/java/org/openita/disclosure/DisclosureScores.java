package org.openita.disclosure;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.approval.Approvals;
import org.openita.approval.Dossier;
import org.openita.approval.DossierState;
import org.openita.common.FieldError;
import org.openita.common.Refusal;
import org.openita.common.RefusalCode;
import org.openita.framework.Scale;
import org.openita.identity.Caller;
import org.openita.identity.Role;
import org.openita.registry.Agencies;
import org.openita.registry.AgencyPeriod;
import org.openita.timeline.Activity;
import org.openita.timeline.Timelines;

/** What assessors make of approved disclosures. */
@Stateless
public class DisclosureScores {

  @Inject private DisclosureShelf shelf;
  @Inject private ScoreShelf scores;
  @Inject private DisclosureRules rules;
  @Inject private Disclosures disclosures;
  @Inject private Approvals approvals;
  @Inject private Agencies agencies;
  @Inject private Timelines timelines;
  @Inject private Clock clock;

  /**
   * Scores one item of an approved dossier, for the first time or anew. Where the cycle wants two
   * assessors, each gives a score of their own.
   *
   * @param finding what is there; the scale of the item says what it earns
   * @param comment why; required where nothing is earned
   * @param version of the score last read; 0 for the first time
   * @throws Refusal {@code FORBIDDEN} unless the caller is an assessor, {@code NOT_FOUND} unless
   *     the agency is assigned to the caller, {@code WINDOW_CLOSED}, {@code INVALID_STATE} before
   *     the dossier is approved, once two others have scored it, or once there is an appeal or a
   *     decision, {@code VERSION_CONFLICT}, {@code INVALID_INPUT}
   */
  public ScoredDisclosure score(
      Caller caller,
      int year,
      String agencyCode,
      String itemCode,
      Finding finding,
      Optional<String> comment,
      long version) {
    caller.require(Role.ASSESSOR);
    var agency = agencies.find(caller, year, agencyCode);
    timelines.requireOpen(year, Activity.SCORE_OIT, agency);
    var dossier = approved(year, agency);
    var answer = shelf.answer(dossier, itemCode).orElseThrow(Refusal::notFound);
    var option = finding.earned(disclosures.find(caller, year, agencyCode, itemCode).item());
    var why = comment.map(String::strip).filter(text -> !text.isEmpty());
    requireComment(option, why);
    var made = scores.of(year, answer);
    if (!made.decisions().isEmpty() || made.appeal().isPresent()) {
      throw Refusal.of(RefusalCode.INVALID_STATE, "refusal.score-decided");
    }
    place(caller, answer, made.two(), version)
        .give(option.value(), finding, why, caller.name(), clock.instant());
    scores.flush();
    return scored(caller, year, agency, answer);
  }

  /** The record that the caller may write. */
  private GivenScore place(Caller caller, DisclosureAnswer answer, boolean two, long version) {
    Optional<? extends GivenScore> first = scores.first(answer);
    Optional<? extends GivenScore> second = scores.second(answer);
    boolean asFirst = !two || first.isEmpty() || first.get().isBy(caller.name());
    if (!asFirst && second.isPresent() && !second.get().isBy(caller.name())) {
      throw Refusal.of(RefusalCode.INVALID_STATE, "refusal.scored-by-two");
    }
    Optional<? extends GivenScore> known = asFirst ? first : second;
    if (known.map(GivenScore::version).orElse(0L) != version) {
      throw Refusal.versionConflict();
    }
    return known.isPresent() ? known.get() : begun(answer, asFirst);
  }

  private GivenScore begun(DisclosureAnswer answer, boolean asFirst) {
    var record = asFirst ? new ScoreRecord(answer.id()) : new SecondScoreRecord(answer.id());
    scores.keep(record);
    return record;
  }

  /**
   * All items of an agency as the caller may see them, in the order of the framework.
   *
   * @throws Refusal {@code FORBIDDEN} unless the caller is an assessor or an operator, {@code
   *     NOT_FOUND} out of their reach, {@code INVALID_STATE} before the dossier is approved
   */
  public List<ScoredDisclosure> sheet(Caller caller, int year, String agencyCode) {
    requireScorer(caller);
    var agency = agencies.find(caller, year, agencyCode);
    var answers = shelf.answers(approved(year, agency));
    var made = scores.of(year, answers.values());
    return disclosures.ofAgency(caller, year, agencyCode).stream()
        .filter(one -> answers.containsKey(one.item().code()))
        .map(one -> seen(caller, year, agency, one, made.apply(answers.get(one.item().code()))))
        .toList();
  }

  /** One item as the caller may see it; refused as {@link #sheet} is. */
  public ScoredDisclosure find(Caller caller, int year, String agencyCode, String itemCode) {
    return sheet(caller, year, agencyCode).stream()
        .filter(one -> one.disclosure().item().code().equals(itemCode))
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  private ScoredDisclosure scored(
      Caller caller, int year, AgencyPeriod agency, DisclosureAnswer answer) {
    var now = disclosures.find(caller, year, agency.code(), answer.itemCode());
    return seen(caller, year, agency, now, scores.of(year, answer));
  }

  private ScoredDisclosure seen(
      Caller caller, int year, AgencyPeriod agency, Disclosure disclosure, Scored made) {
    boolean assessor = caller.is(Role.ASSESSOR);
    var name = caller.name();
    boolean isSecond = made.second().filter(score -> score.assessor().equals(name)).isPresent();
    boolean isFirst = made.first().filter(score -> score.assessor().equals(name)).isPresent();
    boolean free = made.first().isEmpty() || made.second().isEmpty();
    boolean blind = assessor && made.two() && !(isFirst || isSecond);
    var own = isSecond && assessor ? made.second() : made.first();
    var other = isSecond && assessor ? made.first() : made.second();
    boolean open =
        assessor
            && made.decisions().isEmpty()
            && made.appeal().isEmpty()
            && (!made.two() || isFirst || isSecond || free)
            && timelines.isOpen(year, Activity.SCORE_OIT, agency);
    return new ScoredDisclosure(
        disclosure,
        made.state(),
        blind ? Optional.empty() : own,
        blind || !made.two() ? Optional.empty() : other,
        made.decisions(),
        made.appeal(),
        open);
  }

  /** For scoring: option values that count, by item code, by the database key of the agency. */
  public Map<Integer, Map<String, Integer>> approved(int year) {
    return scores.approved(year);
  }

  /**
   * For the list of an assessor: how many items are scored, of some agencies by their database
   * keys; where the cycle wants two assessors, by that assessor.
   */
  public Map<Integer, Integer> counts(int year, String assessor, Collection<Integer> agencyIds) {
    return scores.counts(year, assessor, agencyIds);
  }

  private Dossier approved(int year, AgencyPeriod agency) {
    return approvals
        .find(Disclosures.key(year, agency.code()), agency)
        .filter(found -> found.state() == DossierState.APPROVED)
        .orElseThrow(
            () -> Refusal.of(RefusalCode.INVALID_STATE, "refusal.disclosures-not-approved"));
  }

  private static void requireScorer(Caller caller) {
    if (!caller.is(Role.ASSESSOR)) {
      caller.require(Role.OPERATOR);
    }
  }

  private static void requireComment(Scale.Option option, Optional<String> comment) {
    boolean scoresNothing = option.score().compareTo(BigDecimal.ZERO) == 0;
    if (scoresNothing && comment.isEmpty()
        || comment.filter(text -> text.length() > Disclosures.LONGEST_COMMENT).isPresent()) {
      throw Refusal.invalid(
          FieldError.of("comment", "REQUIRED", "field.score-comment", Disclosures.LONGEST_COMMENT));
    }
  }
}
