package org.openita.disclosure;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openita.approval.Approvals;
import org.openita.approval.Dossier;
import org.openita.approval.DossierAction;
import org.openita.approval.DossierKey;
import org.openita.approval.DossierKind;
import org.openita.approval.HistoryEntry;
import org.openita.common.FieldError;
import org.openita.common.Refusal;
import org.openita.common.RefusalCode;
import org.openita.framework.DisclosureItem;
import org.openita.framework.InstrumentCode;
import org.openita.identity.Caller;
import org.openita.registry.Agencies;
import org.openita.registry.AgencyPeriod;
import org.openita.timeline.Cycle;
import org.openita.timeline.Timelines;

/** What agencies answer to the disclosure items, and their executives' reviews. */
@Stateless
public class Disclosures {

  static final int LONGEST_COMMENT = 2000;

  @Inject private DisclosureShelf shelf;
  @Inject private ScoreShelf scores;
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
        .map(dossier -> withAnswers(year, dossier, givenBack(caller, key(year, agencyCode))))
        .orElseGet(() -> items.stream().map(Disclosure::unanswered).toList());
  }

  /** One item. */
  public Disclosure find(Caller caller, int year, String agencyCode, String itemCode) {
    var agency = agencies.find(caller, year, agencyCode);
    caller.requireRead(agency);
    var item = item(year, itemCode);
    var key = key(year, agencyCode);
    return approvals
        .find(key, agency)
        .flatMap(dossier -> shelf.answer(dossier, itemCode))
        .map(
            answer ->
                Disclosure.of(
                    item, answer, scores.of(year, answer).score(), givenBack(caller, key)))
        .orElseGet(() -> Disclosure.unanswered(item));
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
    var key = key(year, agencyCode);
    var dossier = approvals.open(caller, agency, key, DossierAction.FILL_IN, Optional.empty());
    var item = item(year, itemCode);
    input.requireExplainedBeyond(agency.agency().website());
    requireComponents(item, input.ticked().orElse(Set.of()));
    var answer = shelf.change(dossier, itemCode, version);
    answer.correct(input, caller.name(), clock.instant());
    shelf.flush();
    return Disclosure.of(item, answer, Optional.empty(), givenBack(caller, key));
  }

  /**
   * Keeps what a clerk has typed so far: as the answer where it makes one, else as a draft of it.
   * Typing what is kept already changes nothing.
   *
   * @param version of the answer last read; 0 for the first time
   * @return {@link Disclosure#answered} tells whether it makes an answer
   * @throws Refusal as {@link Approvals} says
   */
  public Disclosure keep(
      Caller caller,
      int year,
      String agencyCode,
      String itemCode,
      DisclosureDraft typed,
      long version) {
    var agency = agencies.find(caller, year, agencyCode);
    var key = key(year, agencyCode);
    var dossier = approvals.open(caller, agency, key, DossierAction.FILL_IN, Optional.empty());
    var item = item(year, itemCode);
    requireComponents(item, typed.ticked());
    var known = shelf.answer(dossier, itemCode);
    requireVersion(known, version);
    if (known.map(DisclosureAnswer::draft).filter(typed::equals).isPresent()
        || known.isEmpty() && typed.isEmpty()) {
      return find(caller, year, agencyCode, itemCode);
    }
    var answer = shelf.change(dossier, itemCode, version);
    try {
      var input = typed.input();
      input.requireExplainedBeyond(agency.agency().website());
      answer.correct(input, caller.name(), clock.instant());
    } catch (Refusal incomplete) {
      answer.keep(typed, caller.name(), clock.instant());
    }
    shelf.flush();
    return Disclosure.of(item, answer, Optional.empty(), givenBack(caller, key));
  }

  /**
   * Begins the items that nobody has touched with the agency's answers of an earlier cycle, as
   * drafts that wait to be looked at. An item takes over the answer to the one of the same name.
   *
   * @return how many items were begun
   * @throws Refusal as {@link Approvals} says; {@code INVALID_STATE} without an earlier answer
   */
  public int takeOver(Caller caller, int year, String agencyCode) {
    var agency = agencies.find(caller, year, agencyCode);
    var dossier =
        approvals.open(
            caller, agency, key(year, agencyCode), DossierAction.FILL_IN, Optional.empty());
    var earlier =
        earlier(agency, year)
            .orElseThrow(
                () -> Refusal.of(RefusalCode.INVALID_STATE, "refusal.no-earlier-disclosures"));
    var touched = shelf.answers(dossier).keySet();
    var begun = earlier.fitting(items(year), touched);
    for (var item : begun) {
      shelf
          .change(dossier, item.code(), 0)
          .takeOver(earlier.of(item), earlier.year(), caller.name(), clock.instant());
    }
    shelf.flush();
    return begun.size();
  }

  /** How many items could begin with an answer of the cycle before now. */
  public int earlier(Caller caller, int year, String agencyCode) {
    var agency = agencies.find(caller, year, agencyCode);
    caller.requireRead(agency);
    var touched =
        approvals
            .find(key(year, agencyCode), agency)
            .map(dossier -> shelf.answers(dossier).keySet())
            .orElse(Set.of());
    return earlier(agency, year)
        .map(earlier -> earlier.fitting(items(year), touched).size())
        .orElse(0);
  }

  /** What the agency answered in the latest cycle before in which it answered anything. */
  private Optional<EarlierAnswers> earlier(AgencyPeriod agency, int year) {
    return timelines.cycles().stream()
        .map(Cycle::year)
        .filter(before -> before < year)
        .map(before -> EarlierAnswers.of(before, items(before), answers(agency, before)))
        .filter(found -> !found.byName().isEmpty())
        .findFirst();
  }

  private Map<String, DisclosureAnswer> answers(AgencyPeriod agency, int year) {
    return approvals.find(key(year, agency.code()), agency).map(shelf::answers).orElse(Map.of());
  }

  /** When the dossier was last returned or reopened. */
  private Optional<Instant> givenBack(Caller caller, DossierKey key) {
    return approvals.history(caller, key).stream()
        .filter(
            step -> step.action() == DossierAction.RETURN || step.action() == DossierAction.REOPEN)
        .map(HistoryEntry::happenedAt)
        .max(Comparator.naturalOrder());
  }

  private static void requireComponents(DisclosureItem item, Set<Integer> ticked) {
    if (ticked.stream().anyMatch(at -> at < 1 || at > item.components().size())) {
      throw Refusal.invalid(
          FieldError.of("components", "OUT_OF_RANGE", "field.disclosure-components"));
    }
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
    return Disclosure.of(item, answer, Optional.empty(), givenBack(caller, key(year, agencyCode)));
  }

  private List<Disclosure> withAnswers(int year, Dossier dossier, Optional<Instant> givenBack) {
    var answers = shelf.answers(dossier);
    var made = scores.of(year, answers.values());
    return items(year).stream()
        .map(
            item ->
                Optional.ofNullable(answers.get(item.code()))
                    .map(
                        answer ->
                            Disclosure.of(item, answer, made.apply(answer).score(), givenBack))
                    .orElseGet(() -> Disclosure.unanswered(item)))
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
}
