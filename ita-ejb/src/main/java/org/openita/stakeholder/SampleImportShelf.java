package org.openita.stakeholder;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openita.common.Page;
import org.openita.job.Progress;

/** Finds and keeps files with sample lists and their rows. */
@Dependent
class SampleImportShelf {

  private static final int BATCH = 500;

  @PersistenceContext private EntityManager entities;

  SampleImport add(SampleImport known) {
    entities.persist(known);
    entities.flush();
    return known;
  }

  Optional<SampleImport> find(int dossier, int id) {
    return Optional.ofNullable(entities.find(SampleImport.class, id))
        .filter(known -> known.dossierId() == dossier);
  }

  /** The one that waits for a decision. */
  Optional<SampleImport> waiting(int dossier) {
    return latest(dossier, SampleImportState.CHECKED);
  }

  Optional<SampleImport> lastApplied(int dossier) {
    return latest(dossier, SampleImportState.APPLIED);
  }

  private Optional<SampleImport> latest(int dossier, SampleImportState state) {
    return entities
        .createQuery(
            "select i from SampleImport i where i.dossierId = :dossier and i.state = :state"
                + " order by i.uploadedAt desc, i.id desc",
            SampleImport.class)
        .setParameter("dossier", dossier)
        .setParameter("state", state)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** A newer file takes the place of one that waits. */
  void discardWaiting(int dossier, Instant now) {
    waiting(dossier)
        .ifPresent(
            known -> {
              known.discard(now);
              forgetRows(known);
            });
  }

  /**
   * Keeps the rows of a file that waits.
   *
   * @return whether the work goes on
   */
  boolean keep(
      SampleImport known, List<SampleFileRow> rows, SampleCipher cipher, Progress progress) {
    entities.flush();
    boolean going = true;
    for (int from = 0; going && from < rows.size(); from += BATCH) {
      var some = rows.subList(from, Math.min(from + BATCH, rows.size()));
      some.forEach(row -> entities.persist(new SampleImportRow(known, row, cipher)));
      entities.flush();
      going = progress.advance(some.size());
    }
    return going;
  }

  void forgetRows(SampleImport known) {
    entities.flush();
    entities
        .createQuery("delete from SampleImportRow r where r.importId = :import")
        .setParameter("import", known.id())
        .executeUpdate();
  }

  List<SampleFileRow> good(SampleImport known, SampleCipher cipher) {
    return entities
        .createQuery(
            "select r from SampleImportRow r where r.importId = :import and r.problems = ''"
                + " order by r.sheetRow",
            SampleImportRow.class)
        .setParameter("import", known.id())
        .getResultStream()
        .map(row -> row.opened(cipher))
        .toList();
  }

  Page<RefusedSampleRow> refused(SampleImport known, int page, int size) {
    var condition = " from SampleImportRow r where r.importId = :import and r.problems <> ''";
    var rows =
        entities
            .createQuery(
                "select r.sheetRow, r.problems" + condition + " order by r.sheetRow",
                Object[].class)
            .setParameter("import", known.id())
            .setFirstResult((int) Math.min((long) page * size, Integer.MAX_VALUE - size))
            .setMaxResults(size)
            .getResultStream()
            .map(row -> new RefusedSampleRow((Integer) row[0], SampleProblem.read((String) row[1])))
            .toList();
    long total =
        entities
            .createQuery("select count(r)" + condition, Long.class)
            .setParameter("import", known.id())
            .getSingleResult();
    return new Page<>(rows, page, size, total);
  }
}
