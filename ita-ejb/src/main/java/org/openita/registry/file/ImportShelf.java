package org.openita.registry.file;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.openita.common.Page;

/** Keeps imports and their rows, each change at once and apart from the transaction of others. */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
class ImportShelf {

  /** Imports whose rows are kept for reading; of older ones only the numbers are. */
  private static final int WITH_ROWS = 10;

  private static final int LATEST = 20;

  @PersistenceContext private EntityManager entities;

  int add(RegisterImport draft) {
    entities.persist(draft);
    entities.flush();
    return draft.id();
  }

  void remove(int id) {
    entities.remove(entities.getReference(RegisterImport.class, id));
  }

  void change(int id, Consumer<RegisterImport> change) {
    change.accept(entities.find(RegisterImport.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  Optional<RegisterImport> find(int id) {
    return Optional.ofNullable(entities.find(RegisterImport.class, id));
  }

  /** The latest first. */
  List<RegisterImport> latest() {
    return byTime().setMaxResults(LATEST).getResultList();
  }

  void keep(List<ImportRow> rows) {
    rows.forEach(entities::persist);
  }

  void forgetRows(int importId) {
    entities
        .createQuery("delete from ImportRow r where r.importId = :id")
        .setParameter("id", importId)
        .executeUpdate();
  }

  void forgetOldRows() {
    byTime()
        .setFirstResult(WITH_ROWS)
        .setMaxResults(LATEST)
        .getResultStream()
        .map(RegisterImport::id)
        .forEach(this::forgetRows);
  }

  /**
   * Rows of an import in their order.
   *
   * @param verdict absent for all
   */
  Page<ImportRow> rows(int importId, Optional<RowVerdict> verdict, int page, int size) {
    var condition =
        " from ImportRow r where r.importId = :id"
            + (verdict.isPresent() ? " and r.verdict = :verdict" : "");
    var rows =
        entities.createQuery("select r" + condition + " order by r.sheetRow", ImportRow.class);
    var count = entities.createQuery("select count(r)" + condition, Long.class);
    for (TypedQuery<?> query : List.of(rows, count)) {
      query.setParameter("id", importId);
      verdict.ifPresent(wanted -> query.setParameter("verdict", wanted));
    }
    return new Page<>(
        rows.setFirstResult((int) Math.min((long) page * size, Integer.MAX_VALUE - size))
            .setMaxResults(size)
            .getResultList(),
        page,
        size,
        count.getSingleResult());
  }

  private TypedQuery<RegisterImport> byTime() {
    return entities.createQuery(
        "select i from RegisterImport i order by i.uploadedAt desc, i.id desc",
        RegisterImport.class);
  }
}
