package org.openita.disclosure;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.approval.Dossier;
import org.openita.common.Refusal;

/** Finds and keeps answers and scores. */
@Dependent
class DisclosureShelf {

  @PersistenceContext private EntityManager entities;

  Map<String, DisclosureAnswer> answers(Dossier dossier) {
    return entities
        .createQuery(
            "select a from DisclosureAnswer a where a.dossierId = :dossier", DisclosureAnswer.class)
        .setParameter("dossier", dossier.id())
        .getResultStream()
        .collect(toMap(DisclosureAnswer::itemCode, identity()));
  }

  Optional<DisclosureAnswer> answer(Dossier dossier, String itemCode) {
    return entities
        .createQuery(
            "select a from DisclosureAnswer a where a.dossierId = :dossier and a.itemCode = :item",
            DisclosureAnswer.class)
        .setParameter("dossier", dossier.id())
        .setParameter("item", itemCode)
        .getResultStream()
        .findFirst();
  }

  /**
   * The answer to be changed, or a new one; what assessors made of it before it was reopened goes.
   *
   * @param version last read; 0 for a new one
   * @throws Refusal {@code VERSION_CONFLICT}
   */
  DisclosureAnswer change(Dossier dossier, String itemCode, long version) {
    var known = answer(dossier, itemCode);
    Disclosures.requireVersion(known, version);
    known.flatMap(this::score).ifPresent(entities::remove);
    return known.orElseGet(
        () -> {
          var begun = new DisclosureAnswer(dossier.id(), itemCode);
          entities.persist(begun);
          return begun;
        });
  }

  Map<Integer, ScoreRecord> scores(Dossier dossier) {
    return entities
        .createQuery(
            "select s from ScoreRecord s, DisclosureAnswer a"
                + " where a.id = s.answerId and a.dossierId = :dossier",
            ScoreRecord.class)
        .setParameter("dossier", dossier.id())
        .getResultStream()
        .collect(toMap(ScoreRecord::answerId, identity()));
  }

  Optional<ScoreRecord> score(DisclosureAnswer answer) {
    return Optional.ofNullable(entities.find(ScoreRecord.class, answer.id()));
  }

  void add(ScoreRecord score) {
    entities.persist(score);
  }

  void flush() {
    entities.flush();
  }

  /** Option values given by item code, of approved dossiers, by the key of the agency. */
  Map<Integer, Map<String, Integer>> approvedScores(int year) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select d.agency_id, a.item_code, s.option_value from dossier d"
                    + " join disclosure_answer a on a.dossier_id = d.id"
                    + " join disclosure_score s on s.answer_id = a.id"
                    + " where d.cycle_year = ?1 and d.kind = 'DISCLOSURES'"
                    + " and d.state = 'APPROVED'")
            .setParameter(1, year)
            .getResultList();
    var scores = new HashMap<Integer, Map<String, Integer>>();
    for (var row : rows) {
      var columns = (Object[]) row;
      scores
          .computeIfAbsent(((Number) columns[0]).intValue(), agency -> new HashMap<>())
          .put((String) columns[1], ((Number) columns[2]).intValue());
    }
    return scores;
  }
}
