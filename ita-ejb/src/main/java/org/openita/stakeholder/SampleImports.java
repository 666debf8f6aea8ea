package org.openita.stakeholder;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
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
import org.openita.job.JobKind;
import org.openita.job.JobStatus;
import org.openita.job.Jobs;
import org.openita.job.Work;

/**
 * Sample lists as files: the template of an agency, and what comes back. All of it is for whoever
 * fills in for the agency; refusals are those of {@code Approvals}.
 */
@Stateless
public class SampleImports {

  @Inject private SampleAccess access;
  @Inject private SampleTemplate template;
  @Inject private SampleImportShelf imports;
  @Inject private SampleImportWriter writer;
  @Inject private Jobs jobs;
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
   * Reads a filled-in file and begins to check its rows. When all of it is good they come on the
   * list; else nothing does, and it waits with what is wrong with each row. One file of an agency
   * is worked on at a time.
   *
   * @param fileName as whoever uploads it has named it
   * @param file is deleted
   * @return the work, steps are rows
   * @throws Refusal {@code INVALID_INPUT} for a file that is not the template of this agency and
   *     cycle as it was handed out, or that cannot be read; {@code INVALID_STATE} once the list has
   *     been purged, and while another file is worked on
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public JobStatus upload(Caller caller, int year, String agencyCode, String fileName, Path file) {
    try {
      access.toFill(caller, year, agencyCode);
      template.requireStamp(file, year, agencyCode);
      keys.requireThere(year);
      var read = SampleFile.read(fileName, file);
      var checking = writer;
      return start(
          caller,
          year,
          agencyCode,
          read.rows().size(),
          progress -> checking.check(caller, year, agencyCode, read, progress));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      delete(file);
    }
  }

  /**
   * Begins to take the good rows of a file that waits; those that are on the list by now count as
   * refused.
   *
   * @return the work, steps are rows
   * @throws Refusal {@code NOT_FOUND}; {@code INVALID_STATE} when it has been decided upon, and
   *     while another file is worked on
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public JobStatus takeGoodRows(Caller caller, int year, String agencyCode, int importId) {
    var list = access.toFill(caller, year, agencyCode);
    var waiting = imports.find(list.key(), importId).orElseThrow(Refusal::notFound).status();
    if (!waiting.waiting()) {
      throw Refusal.of(RefusalCode.INVALID_STATE, "refusal.sample-import");
    }
    var taking = writer;
    return start(
        caller,
        year,
        agencyCode,
        waiting.good(),
        progress -> taking.take(caller, year, agencyCode, importId, progress));
  }

  private JobStatus start(Caller caller, int year, String agencyCode, int rows, Work work) {
    return jobs.start(caller, JobKind.IMPORT_SAMPLES, place(year, agencyCode), rows, work);
  }

  /** The work on a file of the agency that goes on, or was done last. */
  public Optional<JobStatus> work(Caller caller, int year, String agencyCode) {
    var list = access.toRead(caller, year, agencyCode);
    caller.requireWrite(list.agency());
    return jobs.latest(caller, JobKind.IMPORT_SAMPLES, place(year, agencyCode));
  }

  /** Asks the work on a file of the agency to stop; then nothing of it has changed anything. */
  public void cancel(Caller caller, int year, String agencyCode) {
    work(caller, year, agencyCode)
        .filter(JobStatus::running)
        .ifPresent(job -> jobs.cancel(caller, job.id()));
  }

  private static String place(int year, String agencyCode) {
    return year + " " + agencyCode;
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
