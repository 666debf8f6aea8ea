package org.openita.stakeholder;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openita.common.Page;

/** Finds and keeps the records of sample lists. */
@Dependent
class SampleShelf {

  @PersistenceContext private EntityManager entities;

  Page<SampleRecord> page(
      int dossier, SampleFilter filter, SampleCipher cipher, int page, int size) {
    var rows =
        query("select r", SampleRecord.class, " order by r.id desc", dossier, filter, cipher)
            .setFirstResult((int) Math.min((long) page * size, Integer.MAX_VALUE - size))
            .setMaxResults(size)
            .getResultList();
    long total =
        query("select count(r)", Long.class, "", dossier, filter, cipher).getSingleResult();
    return new Page<>(rows, page, size, total);
  }

  private <T> TypedQuery<T> query(
      String wanted,
      Class<T> type,
      String order,
      int dossier,
      SampleFilter filter,
      SampleCipher cipher) {
    var condition = new StringBuilder(" from SampleRecord r where r.dossierId = :dossier");
    filter.kind().ifPresent(kind -> condition.append(" and r.kind = :kind"));
    if (!filter.text().isEmpty()) {
      condition.append(
          " and (r.nameIndex = :name or r.phoneIndex = :phone or r.emailIndex = :email)");
    }
    var query =
        entities.createQuery(wanted + condition + order, type).setParameter("dossier", dossier);
    filter.kind().ifPresent(kind -> query.setParameter("kind", kind));
    if (!filter.text().isEmpty()) {
      query.setParameter("name", cipher.nameIndex(dossier, filter.text()));
      query.setParameter("phone", cipher.phoneIndex(dossier, filter.text()));
      query.setParameter("email", cipher.emailIndex(dossier, filter.text()));
    }
    return query;
  }

  /** All that is on a list, in the order in which it came. */
  List<SampleEntry> entries(int dossier, SampleCipher cipher) {
    return entities
        .createQuery(
            "select r from SampleRecord r where r.dossierId = :dossier order by r.id",
            SampleRecord.class)
        .setParameter("dossier", dossier)
        .getResultStream()
        .map(record -> record.opened(cipher).entry())
        .toList();
  }

  Optional<SampleRecord> find(int dossier, int id) {
    return Optional.ofNullable(entities.find(SampleRecord.class, id))
        .filter(record -> record.dossierId() == dossier);
  }

  int count(int dossier) {
    return entities
        .createQuery("select count(r) from SampleRecord r where r.dossierId = :dossier", Long.class)
        .setParameter("dossier", dossier)
        .getSingleResult()
        .intValue();
  }

  /** The record whose name has an index. */
  Optional<SampleRecord> named(int dossier, byte[] nameIndex) {
    return entities
        .createQuery(
            "select r from SampleRecord r where r.dossierId = :dossier and r.nameIndex = :name",
            SampleRecord.class)
        .setParameter("dossier", dossier)
        .setParameter("name", nameIndex)
        .getResultStream()
        .findFirst();
  }

  /** Indexes of all names of a list, in hexadecimal digits. */
  Set<String> names(int dossier) {
    var names = new HashSet<String>();
    entities
        .createQuery(
            "select r.nameIndex from SampleRecord r where r.dossierId = :dossier", byte[].class)
        .setParameter("dossier", dossier)
        .getResultStream()
        .forEach(index -> names.add(HexFormat.of().formatHex(index)));
    return names;
  }

  void add(SampleRecord record) {
    entities.persist(record);
  }

  void remove(SampleRecord record) {
    entities.remove(record);
    entities.flush();
  }

  int removeAll(int dossier) {
    return entities
        .createQuery("delete from SampleRecord r where r.dossierId = :dossier")
        .setParameter("dossier", dossier)
        .executeUpdate();
  }

  int removeImported(int dossier, int importId) {
    return entities
        .createQuery(
            "delete from SampleRecord r where r.dossierId = :dossier and r.importId = :import")
        .setParameter("dossier", dossier)
        .setParameter("import", importId)
        .executeUpdate();
  }

  void flush() {
    entities.flush();
  }

  void flushAndForget() {
    entities.flush();
    entities.clear();
  }

  /** The sealed records of a cycle in the order of their keys, some at a time. */
  List<Object[]> sealed(int year, int after, int most) {
    return entities
        .createQuery(
            "select r.id, r.sealed, r.dossierId from SampleRecord r"
                + " where r.cycleYear = :year and r.id > :after order by r.id",
            Object[].class)
        .setParameter("year", year)
        .setParameter("after", after)
        .setMaxResults(most)
        .getResultList();
  }

  /** SHA-256 over the records of a list as they are sealed, in hexadecimal digits. */
  String digest(int dossier) {
    var digest = new SealedDigest();
    entities
        .createQuery(
            "select r.id, r.sealed from SampleRecord r where r.dossierId = :dossier order by r.id",
            Object[].class)
        .setParameter("dossier", dossier)
        .getResultStream()
        .forEach(row -> digest.add((Integer) row[0], (byte[]) row[1]));
    return HexFormat.of().formatHex(digest.end());
  }

  /** What the list of a dossier was when it was purged. */
  Optional<PurgedSampleList> purged(int dossier) {
    return Optional.ofNullable(entities.find(PurgedSampleList.class, dossier));
  }

  /** That the lists of a cycle have been purged. */
  Optional<SamplePurge> purge(int year) {
    return Optional.ofNullable(entities.find(SamplePurge.class, year));
  }

  /** Removes whatever a cycle has: records, and files with their rows. */
  void removeCycle(int year) {
    for (var statement :
        List.of(
            "delete from SampleRecord r where r.cycleYear = :year",
            "delete from SampleImportRow r where r.importId in"
                + " (select i.id from SampleImport i where i.cycleYear = :year)",
            "delete from SampleImport i where i.cycleYear = :year")) {
      entities.createQuery(statement).setParameter("year", year).executeUpdate();
    }
  }
}
