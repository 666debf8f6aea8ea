package org.openita.disclosure;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.approval.Approvals;
import org.openita.approval.DossierState;
import org.openita.common.FieldError;
import org.openita.common.Refusal;
import org.openita.common.RefusalCode;
import org.openita.framework.Scale;
import org.openita.identity.Caller;
import org.openita.registry.Agencies;
import org.openita.registry.AgencyPeriod;

/**
 * The round of appeals: an agency sees what its items score and appeals, once an item, against what
 * does not score in full. It is judged on the addresses as they were submitted.
 */
@Stateless
public class DisclosureAppeals {

  static final int LONGEST_GROUNDS = 4000;

  @Inject private DisclosureShelf shelf;
  @Inject private ScoreShelf scores;
  @Inject private DisclosureRules rules;
  @Inject private Disclosures disclosures;
  @Inject private Approvals approvals;
  @Inject private Agencies agencies;
  @Inject private Clock clock;

  /**
   * The items that do not score in full, with their appeals; nothing before the round has begun.
   */
  public List<Appealable> ofAgency(Caller caller, int year, String agencyCode) {
    var agency = agencies.find(caller, year, agencyCode);
    caller.requireRead(agency);
    var rule = rules.of(year);
    if (!rule.showsScoresAt(clock.instant())) {
      return List.of();
    }
    boolean open = rule.takesAppealsAt(clock.instant()) && caller.mayWrite(agency);
    var answers =
        approvals
            .find(Disclosures.key(year, agencyCode), agency)
            .filter(dossier -> dossier.state() == DossierState.APPROVED)
            .map(shelf::answers)
            .orElseGet(Map::of);
    var made = scores.of(year, answers.values());
    return disclosures.ofAgency(caller, year, agencyCode).stream()
        .filter(one -> answers.containsKey(one.item().code()))
        .flatMap(one -> shown(one, made.apply(answers.get(one.item().code())), open))
        .toList();
  }

  private static Stream<Appealable> shown(Disclosure disclosure, Scored made, boolean open) {
    boolean full =
        made.option().filter(option -> isBest(disclosure.item().scale(), option)).isPresent();
    return made.score().stream()
        .filter(score -> !full || made.appeal().isPresent())
        .map(
            score ->
                new Appealable(
                    disclosure,
                    score,
                    made.appeal(),
                    made.decisions(),
                    open && made.appeal().isEmpty()));
  }

  private static boolean isBest(Scale scale, int option) {
    return scale.option(option).orElseThrow().equals(scale.reached(1, 1));
  }

  /**
   * Appeals against the score of an item.
   *
   * @param grounds 1 to {@value #LONGEST_GROUNDS} characters
   * @throws Refusal {@code NOT_FOUND} out of the caller's reach, {@code FORBIDDEN} unless the
   *     caller fills in for the agency, {@code WINDOW_CLOSED} outside of the round, {@code
   *     INVALID_STATE} when the item is not scored or scores in full, {@code DUPLICATE} when it has
   *     been appealed against, {@code INVALID_INPUT} without grounds
   */
  public Appeal file(Caller caller, int year, String agencyCode, String itemCode, String grounds) {
    var agency = agencies.find(caller, year, agencyCode);
    caller.requireWrite(agency);
    if (!rules.of(year).takesAppealsAt(clock.instant())) {
      throw Refusal.of(RefusalCode.WINDOW_CLOSED, "refusal.appeals-closed");
    }
    var answer = answer(year, agency, itemCode).orElseThrow(DisclosureAppeals::nothing);
    var made = scores.of(year, answer);
    var item = disclosures.find(caller, year, agencyCode, itemCode).item();
    if (made.appeal().isPresent()) {
      throw Refusal.of(RefusalCode.DUPLICATE, "refusal.appealed-already");
    }
    made.option()
        .filter(option -> !isBest(item.scale(), option))
        .orElseThrow(DisclosureAppeals::nothing);
    var appeal = new Appeal(required(grounds), answer.urls(), caller.name(), clock.instant());
    scores.keep(new AppealRecord(answer.id(), appeal));
    scores.flush();
    return appeal;
  }

  private Optional<DisclosureAnswer> answer(int year, AgencyPeriod agency, String itemCode) {
    return approvals
        .find(Disclosures.key(year, agency.code()), agency)
        .filter(dossier -> dossier.state() == DossierState.APPROVED)
        .flatMap(dossier -> shelf.answer(dossier, itemCode));
  }

  private static String required(String grounds) {
    var why = grounds == null ? "" : grounds.strip();
    if (why.isEmpty() || why.length() > LONGEST_GROUNDS) {
      throw Refusal.invalid(
          FieldError.of("grounds", "REQUIRED", "field.appeal-grounds", LONGEST_GROUNDS));
    }
    return why;
  }

  private static Refusal nothing() {
    return Refusal.of(RefusalCode.INVALID_STATE, "refusal.nothing-to-appeal");
  }
}
