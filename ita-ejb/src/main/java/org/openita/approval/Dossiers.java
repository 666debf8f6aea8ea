package org.openita.approval;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds and keeps dossiers and their history. */
@Dependent
class Dossiers {

  @PersistenceContext private EntityManager entities;

  Optional<Dossier> find(int year, int agencyId, DossierKind kind) {
    return query(year, agencyId, kind).getResultStream().findFirst();
  }

  /** The dossier as it is now, locked until the end of the transaction; its version will grow. */
  Dossier lock(int year, int agencyId, DossierKind kind) {
    return query(year, agencyId, kind)
        .setLockMode(LockModeType.PESSIMISTIC_FORCE_INCREMENT)
        .setHint("eclipselink.refresh", true)
        .getSingleResult();
  }

  /** Keeps a new dossier; fails at once when another caller has just begun the same. */
  Dossier begin(Dossier dossier) {
    entities.persist(dossier);
    entities.flush();
    return dossier;
  }

  /** States of the dossiers that these agencies have begun, of every kind, by their keys. */
  Map<DossierKind, Map<Integer, DossierState>> states(int year, Collection<Integer> agencyIds) {
    return agencyIds.isEmpty()
        ? byKind(Stream.empty())
        : byKind(
            entities
                .createQuery(
                    "select d.kind, d.agencyId, d.state from Dossier d"
                        + " where d.cycleYear = :year and d.agencyId in :agencies",
                    Object[].class)
                .setParameter("year", year)
                .setParameter("agencies", agencyIds)
                .getResultStream());
  }

  /** The same for all agencies. */
  Map<DossierKind, Map<Integer, DossierState>> states(int year) {
    return byKind(
        entities
            .createQuery(
                "select d.kind, d.agencyId, d.state from Dossier d where d.cycleYear = :year",
                Object[].class)
            .setParameter("year", year)
            .getResultStream());
  }

  private static Map<DossierKind, Map<Integer, DossierState>> byKind(Stream<Object[]> rows) {
    var states = new EnumMap<DossierKind, Map<Integer, DossierState>>(DossierKind.class);
    for (var kind : DossierKind.values()) {
      states.put(kind, new HashMap<>());
    }
    rows.forEach(row -> states.get(row[0]).put((Integer) row[1], (DossierState) row[2]));
    return states;
  }

  /** States of all dossiers of a kind, by the key of the agency. */
  Map<Integer, DossierState> states(int year, DossierKind kind) {
    return entities
        .createQuery(
            "select d.agencyId, d.state from Dossier d"
                + " where d.cycleYear = :year and d.kind = :kind",
            Object[].class)
        .setParameter("year", year)
        .setParameter("kind", kind)
        .getResultStream()
        .collect(toMap(row -> (Integer) row[0], row -> (DossierState) row[1]));
  }

  /** Cycles in which an agency has begun a dossier. */
  Set<Integer> cyclesOf(int agencyId) {
    return Set.copyOf(
        entities
            .createQuery(
                "select distinct d.cycleYear from Dossier d where d.agencyId = :agency",
                Integer.class)
            .setParameter("agency", agencyId)
            .getResultList());
  }

  List<HistoryEntry> history(Dossier dossier) {
    return entities
        .createQuery(
            "select h from HistoryEntry h where h.dossierId = :dossier order by h.happenedAt, h.id",
            HistoryEntry.class)
        .setParameter("dossier", dossier.id())
        .getResultList();
  }

  /** What was submitted of a dossier with a digest, once or several times. */
  List<Submission> submissions(Dossier dossier, String digest) {
    return entities
        .createQuery(
            "select s from Submission s where s.dossierId = :dossier and s.digest = :digest",
            Submission.class)
        .setParameter("dossier", dossier.id())
        .setParameter("digest", digest)
        .getResultList();
  }

  void add(Submission submission) {
    entities.persist(submission);
  }

  void add(HistoryEntry entry) {
    entities.persist(entry);
  }

  /** Writes what has changed, so that the version to tell the caller is the new one. */
  void flush() {
    entities.flush();
  }

  private TypedQuery<Dossier> query(int year, int agencyId, DossierKind kind) {
    return entities
        .createQuery(
            "select d from Dossier d"
                + " where d.cycleYear = :year and d.agencyId = :agency and d.kind = :kind",
            Dossier.class)
        .setParameter("year", year)
        .setParameter("agency", agencyId)
        .setParameter("kind", kind);
  }
}
