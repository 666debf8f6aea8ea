package org.openita.improvement;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.openita.approval.Dossier;

/** Finds and keeps plans and reports. */
@Dependent
class ImprovementShelf {

  @PersistenceContext private EntityManager entities;

  Optional<OutlineRecord> outline(Dossier plan) {
    return Optional.ofNullable(entities.find(OutlineRecord.class, plan.id()));
  }

  /** In the order of their numbers. */
  List<MeasureRecord> measures(Dossier plan) {
    return entities
        .createQuery(
            "select m from MeasureRecord m where m.dossierId = :dossier order by m.number",
            MeasureRecord.class)
        .setParameter("dossier", plan.id())
        .getResultList();
  }

  Optional<MeasureRecord> measure(Dossier plan, int number) {
    return measures(plan).stream().filter(measure -> measure.number() == number).findFirst();
  }

  /** Always in the same order: that of the measures, then of the names of the periods. */
  List<ProgressRecord> entries(Dossier report) {
    return entities
        .createQuery(
            "select p from ProgressRecord p join fetch p.measure"
                + " where p.dossierId = :dossier order by p.measure.number, p.period",
            ProgressRecord.class)
        .setParameter("dossier", report.id())
        .getResultList();
  }

  /** Whether anything has been reported on a measure. */
  boolean reported(MeasureRecord measure) {
    return !entities
        .createQuery("select p.id from ProgressRecord p where p.measure = :measure", Integer.class)
        .setParameter("measure", measure)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  void add(Object entry) {
    entities.persist(entry);
  }

  void remove(MeasureRecord measure) {
    entities.remove(measure);
  }

  void flush() {
    entities.flush();
  }
}
