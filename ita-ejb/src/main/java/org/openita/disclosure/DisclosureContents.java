package org.openita.disclosure;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openita.approval.ContentPart;
import org.openita.approval.Dossier;
import org.openita.approval.DossierContent;
import org.openita.approval.DossierKind;
import org.openita.common.FieldError;
import org.openita.framework.DisclosureItem;
import org.openita.framework.InstrumentCode;
import org.openita.timeline.Timelines;

/** Every item must be answered before it is submitted, and have passed before it is approved. */
@Dependent
class DisclosureContents implements DossierContent {

  @Inject private DisclosureShelf shelf;
  @Inject private Timelines timelines;

  @Override
  public DossierKind kind() {
    return DossierKind.DISCLOSURES;
  }

  /** The answers; the executive's verdicts are no part of what was submitted. */
  @Override
  public List<ContentPart> parts(int year, Dossier dossier) {
    return shelf.answers(dossier).values().stream()
        .sorted(comparing(DisclosureAnswer::itemCode))
        .flatMap(DisclosureContents::parts)
        .toList();
  }

  /** A reason is named only where there is one: what was submitted before stays what it was. */
  private static Stream<ContentPart> parts(DisclosureAnswer answer) {
    var said =
        Stream.of(
            part(answer, "disclosed", String.valueOf(answer.disclosed())),
            part(answer, "urls", String.join("\n", answer.urls())),
            part(answer, "explanation", answer.explanation().orElse("")));
    var reason =
        Stream.concat(
            answer.reason().stream().map(why -> part(answer, "reason", why.name())),
            answer.legalBasis().stream().map(basis -> part(answer, "legalBasis", basis)));
    return Stream.concat(said, reason);
  }

  private static ContentPart part(DisclosureAnswer answer, String name, String value) {
    return new ContentPart(answer.itemCode() + "." + name, value);
  }

  @Override
  public List<FieldError> missingForSubmission(int year, Dossier dossier) {
    var answers = shelf.answers(dossier);
    return missing(
        year,
        item -> answers.containsKey(item) && answers.get(item).complete(),
        "field.disclosure-unanswered");
  }

  @Override
  public List<FieldError> missingForApproval(int year, Dossier dossier) {
    var answers = shelf.answers(dossier);
    return missing(year, item -> passed(answers, item), "field.disclosure-not-passed");
  }

  private static boolean passed(Map<String, DisclosureAnswer> answers, String item) {
    return answers
        .get(item)
        .review()
        .filter(review -> review.verdict() == Verdict.PASS)
        .isPresent();
  }

  private List<FieldError> missing(int year, Predicate<String> done, String messageKey) {
    return timelines.frameworkOf(year).instrument(InstrumentCode.OIT).disclosureItems().stream()
        .map(DisclosureItem::code)
        .filter(done.negate())
        .map(code -> FieldError.of(code, "REQUIRED", messageKey, code))
        .toList();
  }
}
