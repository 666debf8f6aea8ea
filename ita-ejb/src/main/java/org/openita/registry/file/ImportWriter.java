package org.openita.registry.file;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.openita.common.AuditNote;
import org.openita.common.Refusal;
import org.openita.common.RefusalCode;
import org.openita.identity.Caller;
import org.openita.identity.Role;
import org.openita.job.Progress;
import org.openita.registry.Register;
import org.openita.registry.RowOutcome;

/** Writes a checked file into the register, in one transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportWriter {

  /** Steps of the job, of a hundred: reading what was checked, writing it. */
  private static final int READING = 20;

  private static final int WRITING = 70;

  @PersistenceContext private EntityManager entities;
  @Resource private EJBContext context;
  @Inject private Register register;
  @Inject private Event<AuditNote> notes;
  @Inject private Clock clock;

  /**
   * Writes all rows of an import, if the register is as it was when they were checked. Stopped by
   * its progress, it writes none.
   *
   * @throws Refusal {@code FORBIDDEN} unless the caller is an operator, {@code VERSION_CONFLICT}
   *     when any agency of the file has changed since the dry run; {@code INVALID_STATE} when the
   *     import is not checked or has a row refused. Nothing is written then.
   */
  public void write(Caller caller, int importId, Progress progress) {
    caller.require(Role.OPERATOR);
    var draft = entities.find(RegisterImport.class, importId, LockModeType.PESSIMISTIC_WRITE);
    if (draft == null) {
      throw Refusal.notFound();
    }
    if (draft.state() != ImportState.CHECKED || draft.refusesSomething()) {
      throw Refusal.of(RefusalCode.INVALID_STATE, "refusal.import-not-checked");
    }
    var rows = checkedRows(importId);
    boolean going = progress.advance(READING);
    var outcomes = going ? apply(caller, rows, draft.from()) : List.<RowOutcome>of();
    draft.applied(caller.name(), clock.instant());
    notes.fire(
        AuditNote.done()
            .saying("import", importId)
            .saying("added", outcomes.stream().filter(RowOutcome::added).count())
            .saying("changed", outcomes.stream().filter(RowOutcome::changed).count()));
    if (!progress.advance(WRITING)) {
      context.setRollbackOnly();
    }
  }

  /** Values, not entities: the transaction must not look through them again and again. */
  private List<Checked> checkedRows(int importId) {
    return entities
        .createQuery(
            "select r.verdict, r.afterValues, r.beforeValues from ImportRow r"
                + " where r.importId = :id order by r.sheetRow",
            Object[].class)
        .setParameter("id", importId)
        .getResultStream()
        .map(row -> new Checked((RowVerdict) row[0], (String) row[1], (String) row[2]))
        .toList();
  }

  private List<RowOutcome> apply(Caller caller, List<Checked> rows, int from) {
    List<RowOutcome> outcomes;
    try {
      outcomes = register.apply(caller, rows.stream().map(Checked::row).toList(), from);
    } catch (Refusal refusal) {
      throw refusal.code() == RefusalCode.INVALID_INPUT ? changedSince() : refusal;
    }
    for (int i = 0; i < rows.size(); i++) {
      if (!rows.get(i).holdsFor(outcomes.get(i))) {
        throw changedSince();
      }
    }
    return outcomes;
  }

  private static Refusal changedSince() {
    return Refusal.of(RefusalCode.VERSION_CONFLICT, "refusal.register-changed");
  }

  /** A row as it was checked. */
  private record Checked(RowVerdict verdict, String after, String before) {

    org.openita.registry.AgencyRow row() {
      return RowLine.row(after);
    }

    /** Whether the register had at the dry run what it has now. */
    boolean holdsFor(RowOutcome outcome) {
      return Objects.equals(before, outcome.before().map(RowLine::of).orElse(null));
    }
  }
}
