package org.openita.stakeholder;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.openita.common.AuditNote;
import org.openita.common.Refusal;
import org.openita.identity.Caller;
import org.openita.job.Progress;
import org.openita.stakeholder.SampleAccess.SampleList;

/**
 * Checks files with sample lists and writes them on the list, each in one transaction: stopped by
 * its progress, it leaves nothing behind.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SampleImportWriter {

  /** Records written at once. */
  private static final int BATCH = 500;

  @Resource private EJBContext context;
  @Inject private SampleAccess access;
  @Inject private SampleImportShelf imports;
  @Inject private SampleShelf records;
  @Inject private SampleKeys keys;
  @Inject private Event<AuditNote> audit;
  @Inject private Clock clock;

  /**
   * Takes a file without a fault; one with any waits.
   *
   * @throws Refusal as {@code Approvals} says; {@code INVALID_STATE} once the list has been purged
   */
  public void check(
      Caller caller, int year, String agencyCode, SampleFile read, Progress progress) {
    var list = access.toChange(caller, year, agencyCode);
    int dossier = list.key();
    var cipher = keys.of(year);
    var judged = read.withoutDuplicates(cipher, dossier, records.names(dossier));
    imports.discardWaiting(dossier, clock.instant());
    var known =
        imports.add(
            new SampleImport(
                list.dossier().orElseThrow(), year, judged, caller.name(), clock.instant()));
    boolean going;
    if (judged.refused() == 0) {
      going = apply(list, known, judged, cipher, progress);
    } else {
      known.checked(judged.good().size(), judged.refused());
      going = imports.keep(known, judged.rows(), cipher, progress);
    }
    undoUnless(going);
  }

  /**
   * Takes the good rows of a file that waits.
   *
   * @throws Refusal as {@code Approvals} says; {@code NOT_FOUND}; {@code INVALID_STATE} when it has
   *     been decided upon
   */
  public void take(Caller caller, int year, String agencyCode, int importId, Progress progress) {
    var list = access.toChange(caller, year, agencyCode);
    var known = imports.find(list.key(), importId).orElseThrow(Refusal::notFound);
    var cipher = keys.of(year);
    var waiting =
        new SampleFile("", "", imports.good(known, cipher), 0)
            .withoutDuplicates(cipher, list.key(), records.names(list.key()));
    undoUnless(apply(list, known, waiting, cipher, progress));
  }

  private boolean apply(
      SampleList list,
      SampleImport known,
      SampleFile file,
      SampleCipher cipher,
      Progress progress) {
    var good = file.good();
    known.apply(good.size(), known.status().refused() + file.refused(), clock.instant());
    imports.forgetRows(known);
    var dossier = list.dossier().orElseThrow();
    boolean going = true;
    for (int from = 0; going && from < good.size(); from += BATCH) {
      var some = good.subList(from, Math.min(from + BATCH, good.size()));
      for (var row : some) {
        var record = new SampleRecord(dossier, list.year(), list.agency().id(), known.id());
        records.add(record);
        record.keep(row.entry(), cipher);
      }
      records.flushAndForget();
      going = progress.advance(some.size());
    }
    audit.fire(AuditNote.done().saying("records", good.size()));
    return going;
  }

  private void undoUnless(boolean going) {
    if (!going) {
      context.setRollbackOnly();
    }
  }
}
