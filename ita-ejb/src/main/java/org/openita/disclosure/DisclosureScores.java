package org.openita.disclosure;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.openita.approval.Approvals;
import org.openita.approval.DossierState;
import org.openita.common.FieldError;
import org.openita.common.Refusal;
import org.openita.common.RefusalCode;
import org.openita.framework.Scale;
import org.openita.identity.Caller;
import org.openita.identity.Role;
import org.openita.registry.Agencies;
import org.openita.timeline.Activity;
import org.openita.timeline.Timelines;

/** What assessors make of approved disclosures. */
@Stateless
public class DisclosureScores {

  @Inject private DisclosureShelf shelf;
  @Inject private Disclosures disclosures;
  @Inject private Approvals approvals;
  @Inject private Agencies agencies;
  @Inject private Timelines timelines;
  @Inject private Clock clock;

  /**
   * Scores one item of an approved dossier, for the first time or anew.
   *
   * @param optionValue of the scale of the item
   * @param comment why; required where the option scores nothing
   * @param version of the score last read; 0 for the first time
   * @throws Refusal {@code FORBIDDEN} unless the caller is an assessor, {@code NOT_FOUND} unless
   *     the agency is assigned to the caller, {@code WINDOW_CLOSED}, {@code INVALID_STATE} before
   *     the dossier is approved, {@code VERSION_CONFLICT}, {@code INVALID_INPUT}
   */
  public Disclosure score(
      Caller caller,
      int year,
      String agencyCode,
      String itemCode,
      Integer optionValue,
      Optional<String> comment,
      long version) {
    caller.require(Role.ASSESSOR);
    var agency = agencies.find(caller, year, agencyCode);
    timelines.requireOpen(year, Activity.SCORE_OIT, agency);
    var dossier =
        approvals
            .find(Disclosures.key(year, agencyCode), agency)
            .filter(found -> found.state() == DossierState.APPROVED)
            .orElseThrow(
                () -> Refusal.of(RefusalCode.INVALID_STATE, "refusal.disclosures-not-approved"));
    var answer = shelf.answer(dossier, itemCode).orElseThrow(Refusal::notFound);
    var item = disclosures.find(caller, year, agencyCode, itemCode).item();
    var option = option(item.scale(), optionValue);
    var why = comment.map(String::strip).filter(text -> !text.isEmpty());
    requireComment(option, why);
    var known = shelf.score(answer);
    if (known.map(ScoreRecord::version).orElse(0L) != version) {
      throw Refusal.versionConflict();
    }
    var record = known.orElseGet(() -> new ScoreRecord(answer.id()));
    record.give(option.value(), why, caller.name(), clock.instant());
    if (known.isEmpty()) {
      shelf.add(record);
    }
    shelf.flush();
    return disclosures.find(caller, year, agencyCode, itemCode);
  }

  /** For scoring: option values by item code, by the database key of the agency. */
  public Map<Integer, Map<String, Integer>> approved(int year) {
    return shelf.approvedScores(year);
  }

  private static Scale.Option option(Scale scale, Integer value) {
    return Optional.ofNullable(value)
        .flatMap(scale::option)
        .orElseThrow(
            () -> Refusal.invalid(FieldError.of("score", "OUT_OF_RANGE", "field.score-option")));
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
