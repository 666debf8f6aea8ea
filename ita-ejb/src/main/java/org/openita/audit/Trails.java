package org.openita.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;
import org.openita.common.AuditNote;
import org.openita.common.AuditNote.Outcome;
import org.openita.common.Origin;
import org.openita.common.Refusal;

/** Finds the trail of the present transaction, and keeps at once what has none. */
@ApplicationScoped
class Trails {

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry transactions;

  @Inject private AuditWriter writer;

  /** Absent without a transaction that can still commit. */
  Optional<Trail> present() {
    return present(true);
  }

  /** For a command that leaves none of its own: only what a command before it has begun. */
  Optional<Trail> begun() {
    return transactions.getTransactionStatus() == Status.STATUS_ACTIVE
        ? Optional.ofNullable((Trail) transactions.getResource(Trail.class))
        : Optional.empty();
  }

  /**
   * For a change that is being written: where no command has announced the transaction, what writes
   * it at the end goes before the trail, and must not be asked to write again.
   */
  Optional<Trail> ofChange() {
    return present(false);
  }

  private Optional<Trail> present(boolean announced) {
    if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
      return Optional.empty();
    }
    var known = (Trail) transactions.getResource(Trail.class);
    if (known == null) {
      writer.open();
      known = new Trail(writer, Origin.present(), announced);
      transactions.putResource(Trail.class, known);
      transactions.registerInterposedSynchronization(known);
    }
    return Optional.of(known);
  }

  /** What rooms say that no entity shows. */
  void hear(@Observes AuditNote note) {
    var frame = Frame.present();
    if (note.outcome() == Outcome.REFUSED) {
      var draft = new Draft(frame);
      draft.note(note);
      keepAtOnce(draft);
      return;
    }
    var trail = present();
    var draft = trail.map(Trail::draft).orElseGet(() -> new Draft(frame));
    draft.note(note);
    if (trail.isEmpty()) {
      keepAtOnce(draft);
    }
  }

  /** The command of the frame has shown personal data. */
  void viewed(Frame frame) {
    var trail = present();
    var draft = trail.map(found -> found.draft(frame)).orElseGet(() -> new Draft(frame));
    draft.viewed();
    if (trail.isEmpty()) {
      keepAtOnce(draft);
    }
  }

  /** The command of the frame is refused; its transaction will be rolled back. */
  void refused(Frame frame, Refusal refusal) {
    if (!Frame.tells(refusal)) {
      return;
    }
    var draft = new Draft(frame);
    draft.refused(refusal.code() + " " + refusal.messageKey());
    refusal.errors().forEach(error -> draft.say(error.field(), error.code()));
    keepAtOnce(draft);
  }

  private void keepAtOnce(Draft draft) {
    if (draft.isWorthKeeping()) {
      writer.appendAtOnce(draft.entries(writer.now(), Origin.present()));
    }
  }
}
