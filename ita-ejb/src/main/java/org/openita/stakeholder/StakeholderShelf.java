package org.openita.stakeholder;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.approval.Dossier;
import org.openita.approval.DossierKind;
import org.openita.approval.DossierState;

/** Finds and keeps the two numbers of an agency. */
@Dependent
class StakeholderShelf {

  @PersistenceContext private EntityManager entities;

  Optional<Integer> people(DossierKind kind, Dossier dossier) {
    return kind == DossierKind.INTERNAL_STAKEHOLDERS
        ? Optional.ofNullable(entities.find(Headcount.class, dossier.id())).map(Headcount::people)
        : Optional.ofNullable(entities.find(Estimate.class, dossier.id())).map(Estimate::people);
  }

  void correct(DossierKind kind, Dossier dossier, int people) {
    if (kind == DossierKind.INTERNAL_STAKEHOLDERS) {
      var known = entities.find(Headcount.class, dossier.id());
      if (known == null) {
        known = new Headcount(dossier.id());
        entities.persist(known);
      }
      known.correct(people);
    } else {
      var known = entities.find(Estimate.class, dossier.id());
      if (known == null) {
        known = new Estimate(dossier.id());
        entities.persist(known);
      }
      known.correct(people);
    }
    entities.flush();
  }

  Optional<Headcount> headcount(Dossier dossier) {
    return Optional.ofNullable(entities.find(Headcount.class, dossier.id()));
  }

  /** The headcount of an agency that was approved in a cycle. */
  Optional<Integer> approvedHeadcount(int year, int agencyId) {
    return entities
        .createQuery(
            "select h.headcount from Headcount h, Dossier d where h.dossierId = d.id"
                + " and d.cycleYear = :year and d.agencyId = :agency and d.kind = :kind"
                + " and d.state = :approved",
            Integer.class)
        .setParameter("year", year)
        .setParameter("agency", agencyId)
        .setParameter("kind", DossierKind.INTERNAL_STAKEHOLDERS)
        .setParameter("approved", DossierState.APPROVED)
        .getResultStream()
        .findFirst();
  }

  /** Approved numbers of all agencies, by the key of the agency. */
  Map<Integer, Integer> approved(int year, DossierKind kind) {
    var table =
        kind == DossierKind.INTERNAL_STAKEHOLDERS
            ? "select d.agency_id, s.headcount from dossier d join internal_stakeholders s"
            : "select d.agency_id, s.estimate from dossier d join external_stakeholders s";
    List<?> rows =
        entities
            .createNativeQuery(
                table
                    + " on s.dossier_id = d.id"
                    + " where d.cycle_year = ?1 and d.kind = ?2 and d.state = 'APPROVED'")
            .setParameter(1, year)
            .setParameter(2, kind.name())
            .getResultList();
    var numbers = new HashMap<Integer, Integer>();
    for (var row : rows) {
      var columns = (Object[]) row;
      numbers.put(((Number) columns[0]).intValue(), ((Number) columns[1]).intValue());
    }
    return numbers;
  }
}
