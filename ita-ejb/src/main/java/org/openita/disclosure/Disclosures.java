package org.openita.disclosure;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.openita.approval.Approvals;
import org.openita.approval.Dossier;
import org.openita.approval.DossierAction;
import org.openita.approval.DossierKey;
import org.openita.approval.DossierKind;
import org.openita.common.FieldError;
import org.openita.common.Refusal;
import org.openita.framework.DisclosureItem;
import org.openita.framework.InstrumentCode;
import org.openita.identity.Caller;
import org.openita.registry.Agencies;
import org.openita.timeline.Timelines;

/** What agencies answer to the disclosure items, and their executives' reviews. */
@Stateless
public class Disclosures {

  static final int LONGEST_COMMENT = 2000;

  @Inject private DisclosureShelf shelf;
  @Inject private Approvals approvals;
  @Inject private Agencies agencies;
  @Inject private Timelines timelines;
  @Inject private Clock clock;

  /** All items of the framework in their order, answered or not. */
  public List<Disclosure> ofAgency(Caller caller, int year, String agencyCode) {
    var agency = agencies.find(caller, year, agencyCode);
    caller.requireRead(agency);
    var items = items(year);
    return approvals
        .find(key(year, agencyCode), agency)
        .map(dossier -> withAnswers(items, dossier))
        .orElseGet(() -> items.stream().map(Disclosures::unanswered).toList());
  }

  /** One item. */
  public Disclosure find(Caller caller, int year, String agencyCode, String itemCode) {
    var agency = agencies.find(caller, year, agencyCode);
    caller.requireRead(agency);
    var item = item(year, itemCode);
    return approvals
        .find(key(year, agencyCode), agency)
        .flatMap(dossier -> shelf.answer(dossier, itemCode))
        .map(answer -> disclosure(item, answer, shelf.score(answer)))
        .orElseGet(() -> unanswered(item));
  }

  /**
   * Answers an item, for the first time or anew.
   *
   * @param version of the answer last read; 0 for the first time
   * @throws Refusal as {@link Approvals} says
   */
  public Disclosure put(
      Caller caller,
      int year,
      String agencyCode,
      String itemCode,
      DisclosureInput input,
      long version) {
    var agency = agencies.find(caller, year, agencyCode);
    var dossier =
        approvals.open(
            caller, agency, key(year, agencyCode), DossierAction.FILL_IN, Optional.empty());
    var item = item(year, itemCode);
    var known = shelf.answer(dossier, itemCode);
    requireVersion(known, version);
    var answer = known.orElseGet(() -> new DisclosureAnswer(dossier.id(), itemCode));
    answer.correct(input, caller.name(), clock.instant());
    if (known.isPresent()) {
      shelf.score(answer).ifPresent(shelf::remove);
    } else {
      shelf.add(answer);
    }
    shelf.flush();
    return disclosure(item, answer, Optional.empty());
  }

  /**
   * Passes or fails one item of a submitted dossier.
   *
   * @param version of the answer last read
   * @throws Refusal as {@link Approvals} says; {@code INVALID_INPUT} when an item fails without a
   *     comment
   */
  public Disclosure review(
      Caller caller,
      int year,
      String agencyCode,
      String itemCode,
      ItemReview review,
      long version) {
    var agency = agencies.find(caller, year, agencyCode);
    var dossier =
        approvals.open(
            caller, agency, key(year, agencyCode), DossierAction.REVIEW, Optional.empty());
    var item = item(year, itemCode);
    var answer = shelf.answer(dossier, itemCode).orElseThrow(Refusal::notFound);
    requireVersion(Optional.of(answer), version);
    var comment = review.comment().map(String::strip).filter(text -> !text.isEmpty());
    if (review.verdict() == Verdict.FAIL && comment.isEmpty()
        || comment.filter(text -> text.length() > LONGEST_COMMENT).isPresent()) {
      throw Refusal.invalid(
          FieldError.of("comment", "REQUIRED", "field.review-comment", LONGEST_COMMENT));
    }
    answer.review(new ItemReview(review.verdict(), comment));
    shelf.flush();
    return disclosure(item, answer, Optional.empty());
  }

  private List<Disclosure> withAnswers(List<DisclosureItem> items, Dossier dossier) {
    var answers = shelf.answers(dossier);
    var scores = shelf.scores(dossier);
    return items.stream()
        .map(
            item ->
                Optional.ofNullable(answers.get(item.code()))
                    .map(
                        answer ->
                            disclosure(item, answer, Optional.ofNullable(scores.get(answer.id()))))
                    .orElseGet(() -> unanswered(item)))
        .toList();
  }

  static void requireVersion(Optional<DisclosureAnswer> known, long version) {
    if (known.map(DisclosureAnswer::version).orElse(0L) != version) {
      throw Refusal.versionConflict();
    }
  }

  static DossierKey key(int year, String agencyCode) {
    return new DossierKey(year, agencyCode, DossierKind.DISCLOSURES);
  }

  private List<DisclosureItem> items(int year) {
    return timelines.frameworkOf(year).instrument(InstrumentCode.OIT).disclosureItems();
  }

  private DisclosureItem item(int year, String code) {
    return items(year).stream()
        .filter(item -> item.code().equals(code))
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  private static Disclosure unanswered(DisclosureItem item) {
    return new Disclosure(
        item,
        false,
        false,
        List.of(),
        Optional.empty(),
        0,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Disclosure disclosure(
      DisclosureItem item, DisclosureAnswer answer, Optional<ScoreRecord> score) {
    return new Disclosure(
        item,
        true,
        answer.disclosed(),
        answer.urls(),
        answer.explanation(),
        answer.version(),
        answer.changedBy(),
        answer.changedAt(),
        answer.review(),
        score.map(ScoreRecord::score));
  }
}
