package org.openita.disclosure;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import org.openita.approval.Dossier;
import org.openita.common.Refusal;

/** Finds and keeps answers. */
@Dependent
class DisclosureShelf {

  @PersistenceContext private EntityManager entities;
  @Inject private ScoreShelf scores;

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
    known.ifPresent(scores::forget);
    return known.orElseGet(
        () -> {
          var begun = new DisclosureAnswer(dossier.id(), itemCode);
          entities.persist(begun);
          return begun;
        });
  }

  void flush() {
    entities.flush();
  }
}
