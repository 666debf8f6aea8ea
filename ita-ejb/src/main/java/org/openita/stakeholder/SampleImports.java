package org.openita.stakeholder;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.openita.common.AuditNote;
import org.openita.common.Language;
import org.openita.common.Page;
import org.openita.common.Refusal;
import org.openita.common.RefusalCode;
import org.openita.identity.Caller;
import org.openita.stakeholder.SampleAccess.SampleList;

/**
 * Sample lists as files: the template of an agency, and what comes back. All of it is for whoever
 * fills in for the agency; refusals are those of {@code Approvals}.
 */
@Stateless
public class SampleImports {

  /** Records written at once. */
  private static final int BATCH = 500;

  @Inject private SampleAccess access;
  @Inject private SampleTemplate template;
  @Inject private SampleImportShelf imports;
  @Inject private SampleShelf records;
  @Inject private SampleKeys keys;
  @Inject private Event<AuditNote> audit;
  @Inject private Clock clock;

  /**
   * Writes the empty file of the agency for the cycle.
   *
   * @param out stays open
   * @throws Refusal {@code NOT_FOUND}, {@code FORBIDDEN}
   */
  public void template(
      Caller caller, int year, String agencyCode, Language language, OutputStream out) {
    var list = access.toRead(caller, year, agencyCode);
    caller.requireWrite(list.agency());
    try {
      template.write(year, agencyCode, language, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a filled-in file. When all of it is good its rows come on the list at once; else nothing
   * does, and it waits with what is wrong with each row.
   *
   * @param fileName as whoever uploads it has named it
   * @param file is deleted
   * @throws Refusal {@code INVALID_INPUT} for a file that is not the template of this agency and
   *     cycle as it was handed out, or that cannot be read; {@code INVALID_STATE} once the list has
   *     been purged
   */
  public SampleImportStatus upload(
      Caller caller, int year, String agencyCode, String fileName, Path file) {
    try {
      access.toFill(caller, year, agencyCode);
      template.requireStamp(file, year, agencyCode);
      var read = SampleFile.read(fileName, file);
      return keep(caller, access.toChange(caller, year, agencyCode), read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      delete(file);
    }
  }

  private SampleImportStatus keep(Caller caller, SampleList list, SampleFile read) {
    int dossier = list.key();
    var cipher = keys.of(list.year());
    var judged = read.withoutDuplicates(cipher, dossier, records.names(dossier));
    imports.discardWaiting(dossier, clock.instant());
    var known =
        imports.add(
            new SampleImport(
                list.dossier().orElseThrow(), list.year(), judged, caller.name(), clock.instant()));
    if (judged.refused() == 0) {
      return apply(list, known, judged, cipher);
    }
    known.checked(judged.good().size(), judged.refused());
    imports.keep(known, judged.rows(), cipher);
    return known.status();
  }

  /**
   * Takes the good rows of a file that waits; those that are on the list by now count as refused.
   *
   * @throws Refusal {@code NOT_FOUND}; {@code INVALID_STATE} when it has been decided upon
   */
  public SampleImportStatus takeGoodRows(Caller caller, int year, String agencyCode, int importId) {
    var list = access.toChange(caller, year, agencyCode);
    var known = imports.find(list.key(), importId).orElseThrow(Refusal::notFound);
    var cipher = keys.of(year);
    var waiting =
        new SampleFile("", "", imports.good(known, cipher), 0)
            .withoutDuplicates(cipher, list.key(), records.names(list.key()));
    return apply(list, known, waiting, cipher);
  }

  private SampleImportStatus apply(
      SampleList list, SampleImport known, SampleFile file, SampleCipher cipher) {
    var good = file.good();
    var before = known.status();
    known.apply(good.size(), before.refused() + file.refused(), clock.instant());
    var status = known.status();
    imports.forgetRows(known);
    var dossier = list.dossier().orElseThrow();
    int waiting = 0;
    for (var row : good) {
      var record = new SampleRecord(dossier, list.year(), list.agency().id(), status.id());
      records.add(record);
      record.keep(row.entry(), cipher);
      if (++waiting % BATCH == 0) {
        records.flushAndForget();
      }
    }
    records.flush();
    audit.fire(AuditNote.done().saying("records", good.size()));
    return status;
  }

  /**
   * Decides against a file that waits.
   *
   * @throws Refusal {@code NOT_FOUND}; {@code INVALID_STATE} when it has been decided upon
   */
  public void discard(Caller caller, int year, String agencyCode, int importId) {
    var list = access.toChange(caller, year, agencyCode);
    var known = imports.find(list.key(), importId).orElseThrow(Refusal::notFound);
    known.discard(clock.instant());
    imports.forgetRows(known);
  }

  /**
   * Takes off the list again what came with the last file, whatever became of it since.
   *
   * @return how many were taken off
   * @throws Refusal {@code NOT_FOUND}; {@code INVALID_STATE} when it is not the last one on the
   *     list
   */
  public int undo(Caller caller, int year, String agencyCode, int importId) {
    var list = access.toChange(caller, year, agencyCode);
    var known = imports.find(list.key(), importId).orElseThrow(Refusal::notFound);
    if (imports.lastApplied(list.key()).filter(last -> last.id() == importId).isEmpty()) {
      throw Refusal.of(RefusalCode.INVALID_STATE, "refusal.sample-import");
    }
    known.undo(clock.instant());
    int removed = records.removeImported(list.key(), importId);
    audit.fire(AuditNote.done().saying("records", removed));
    return removed;
  }

  /** The file that waits or, where none does, the last that was applied. */
  public Optional<SampleImportStatus> latest(Caller caller, int year, String agencyCode) {
    var list = access.toRead(caller, year, agencyCode);
    caller.requireWrite(list.agency());
    return imports
        .waiting(list.key())
        .or(() -> imports.lastApplied(list.key()))
        .map(SampleImport::status);
  }

  /**
   * What is wrong with the refused rows of a file that waits, in their order.
   *
   * @param page from 0
   * @param size 1 to {@value Page#LARGEST}
   * @throws Refusal {@code NOT_FOUND}
   */
  public Page<RefusedSampleRow> refused(
      Caller caller, int year, String agencyCode, int importId, int page, int size) {
    var list = access.toRead(caller, year, agencyCode);
    caller.requireWrite(list.agency());
    Page.require(page, size);
    var known = imports.find(list.key(), importId).orElseThrow(Refusal::notFound);
    return imports.refused(known, page, size);
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
