package org.openita.disclosure;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.openita.approval.Approvals;
import org.openita.common.FieldError;
import org.openita.common.Page;
import org.openita.common.Refusal;
import org.openita.common.RefusalCode;
import org.openita.framework.DisclosureItem;
import org.openita.identity.Caller;
import org.openita.identity.Role;
import org.openita.registry.Agencies;
import org.openita.timeline.Preparation;
import org.openita.timeline.Timelines;

/** Where two assessors differ or an agency appeals, an operator decides with a reason. */
@Stateless
public class DisclosureDecisions {

  private static final String OPEN =
      "(select a.id, 'DISAGREEMENT' cause, t.scored_at since from disclosure_score s"
          + " join disclosure_second_score t"
          + " on t.answer_id = s.answer_id and t.option_value <> s.option_value"
          + " join disclosure_answer a on a.id = s.answer_id"
          + " union all select p.answer_id, 'APPEAL', p.filed_at from disclosure_appeal p) q"
          + " join disclosure_answer a on a.id = q.id join dossier d on d.id = a.dossier_id"
          + " join agency g on g.id = d.agency_id"
          + " where d.cycle_year = ?1 and not exists (select 1 from disclosure_decision n"
          + " where n.answer_id = q.id and (n.cause = q.cause or n.cause = 'APPEAL'))"
          + " and (q.cause = 'APPEAL' or ?2 = 1)";

  @PersistenceContext private EntityManager entities;
  @Inject private DisclosureShelf shelf;
  @Inject private ScoreShelf scores;
  @Inject private DisclosureRules rules;
  @Inject private Disclosures disclosures;
  @Inject private Approvals approvals;
  @Inject private Agencies agencies;
  @Inject private Timelines timelines;
  @Inject private Clock clock;

  /**
   * What is to be decided in a cycle, the oldest first.
   *
   * @param page from 0
   * @param size 1 to {@value Page#LARGEST}
   * @throws Refusal {@code FORBIDDEN} unless the caller is an operator
   */
  public Page<OpenQuestion> open(Caller caller, int year, int page, int size) {
    caller.require(Role.OPERATOR);
    timelines.cycle(year);
    Page.require(page, size);
    var count = query("select count(*) from " + OPEN, year).getSingleResult();
    List<?> rows =
        query(
                "select g.code, g.name_th, a.item_code, q.cause, q.since from "
                    + OPEN
                    + " order by q.since, q.id, q.cause",
                year)
            .setFirstResult(page * size)
            .setMaxResults(size)
            .getResultList();
    return new Page<>(
        rows.stream().map(Object[].class::cast).map(DisclosureDecisions::question).toList(),
        page,
        size,
        ((Number) count).longValue());
  }

  private Query query(String statement, int year) {
    return entities
        .createNativeQuery(statement)
        .setParameter(1, year)
        .setParameter(2, rules.of(year).secondAssessor() ? 1 : 0);
  }

  private static OpenQuestion question(Object[] row) {
    return new OpenQuestion(
        (String) row[0],
        (String) row[1],
        (String) row[2],
        Decision.Cause.valueOf((String) row[3]),
        instant(row[4]));
  }

  /** Times are kept in UTC. */
  private static Instant instant(Object column) {
    return column instanceof LocalDateTime time
        ? time.toInstant(ZoneOffset.UTC)
        : ((Timestamp) column).toLocalDateTime().toInstant(ZoneOffset.UTC);
  }

  /**
   * Decides what an item scores.
   *
   * @param optionValue of the scale of the item; after an appeal nothing below what it was
   * @param reason 1 to {@value Disclosures#LONGEST_COMMENT} characters
   * @throws Refusal {@code FORBIDDEN} unless the caller is an operator, {@code INVALID_STATE} when
   *     there is nothing to decide, or no longer, {@code INVALID_INPUT}
   */
  public Decision decide(
      Caller caller,
      int year,
      String agencyCode,
      String itemCode,
      Integer optionValue,
      String reason) {
    caller.require(Role.OPERATOR);
    var agency = agencies.find(caller, year, agencyCode);
    timelines.requirePermitted(year, Preparation.MOVE_WINDOWS);
    var item = disclosures.find(caller, year, agencyCode, itemCode).item();
    var answer =
        approvals
            .find(Disclosures.key(year, agencyCode), agency)
            .flatMap(dossier -> shelf.answer(dossier, itemCode));
    var made = answer.map(found -> scores.of(year, found));
    var cause = made.flatMap(DisclosureDecisions::cause).orElseThrow(DisclosureDecisions::nothing);
    var decision =
        new Decision(
            cause,
            option(item, optionValue, made.orElseThrow(), cause),
            required(reason),
            caller.name(),
            clock.instant());
    scores.keep(new DecisionRecord(answer.orElseThrow().id(), decision));
    scores.flush();
    return decision;
  }

  private static Optional<Decision.Cause> cause(Scored made) {
    return switch (made.state()) {
      case DISAGREED -> Optional.of(Decision.Cause.DISAGREEMENT);
      case APPEALED -> Optional.of(Decision.Cause.APPEAL);
      default -> Optional.empty();
    };
  }

  private static int option(DisclosureItem item, Integer value, Scored made, Decision.Cause cause) {
    var chosen = Optional.ofNullable(value).flatMap(item.scale()::option);
    var before =
        made.option()
            .filter(kept -> cause == Decision.Cause.APPEAL)
            .flatMap(item.scale()::option)
            .map(option -> option.score());
    if (chosen.isEmpty()
        || before.filter(score -> chosen.get().score().compareTo(score) < 0).isPresent()) {
      throw Refusal.invalid(FieldError.of("score", "OUT_OF_RANGE", "field.decision-option"));
    }
    return chosen.get().value();
  }

  private static String required(String reason) {
    var why = reason == null ? "" : reason.strip();
    if (why.isEmpty() || why.length() > Disclosures.LONGEST_COMMENT) {
      throw Refusal.invalid(
          FieldError.of(
              "reason", "REQUIRED", "field.decision-reason", Disclosures.LONGEST_COMMENT));
    }
    return why;
  }

  private static Refusal nothing() {
    return Refusal.of(RefusalCode.INVALID_STATE, "refusal.nothing-to-decide");
  }
}
