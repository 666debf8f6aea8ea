package org.openita.registry.file;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openita.common.Language;
import org.openita.common.Page;
import org.openita.common.Refusal;
import org.openita.common.RefusalCode;
import org.openita.common.Text;
import org.openita.identity.Caller;
import org.openita.identity.Role;
import org.openita.job.JobKind;
import org.openita.job.Jobs;
import org.openita.job.Work;
import org.openita.registry.Agencies;
import org.openita.registry.Register;

/**
 * Files on their way into the register: checked first, row by row, then confirmed and written whole
 * in one transaction. All of it is for operators; others are refused as {@code FORBIDDEN}. The work
 * goes on in the background, one file at a time.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RegisterImports {

  private static final int STEPS = 100;
  private static final int LONGEST_NAME = 255;

  @Inject private ImportShelf shelf;
  @Inject private ImportCheck check;
  @Inject private ImportWriter writer;
  @Inject private Agencies agencies;
  @Inject private Jobs jobs;
  @Inject private Clock clock;

  /**
   * Begins the dry run of a file.
   *
   * @param fileName as whoever uploads it has named it
   * @param file is deleted once it has been read, or when it is refused here
   * @param encoding of a CSV file; absent where it is UTF-8
   * @param from first cycle of which changes hold, Buddhist Era; null where nothing was said
   * @return the number of the import
   * @throws Refusal {@code INVALID_INPUT} for such a cycle; {@code INVALID_STATE} while another
   *     file is being worked on
   */
  public int check(
      Caller caller, String fileName, Path file, Optional<Charset> encoding, Integer from) {
    try {
      caller.require(Role.OPERATOR);
      Register.requireYear(from);
      shelf.forgetOldRows();
      int id = shelf.add(new RegisterImport(plain(fileName), from, caller.name(), clock.instant()));
      var reading = check;
      try {
        start(
            caller,
            id,
            progress -> {
              try {
                reading.read(caller, id, file, encoding, progress);
              } finally {
                Files.deleteIfExists(file);
              }
            });
      } catch (Refusal busy) {
        shelf.remove(id);
        throw busy;
      }
      return id;
    } catch (Refusal refusal) {
      delete(file);
      throw refusal;
    }
  }

  /**
   * Compares a checked file with the register as it is now.
   *
   * @throws Refusal {@code NOT_FOUND}; {@code INVALID_STATE} when it has not been checked, or has
   *     been decided upon, or another file is being worked on
   */
  public void checkAgain(Caller caller, int id) {
    require(caller, id, ImportStatus::checkable);
    var reading = check;
    start(caller, id, progress -> reading.again(caller, id, progress));
  }

  /**
   * Writes a checked file into the register, in one transaction.
   *
   * @throws Refusal {@code NOT_FOUND}; {@code INVALID_STATE} when a row is refused, nothing is new,
   *     it has been decided upon, or another file is being worked on
   */
  public void confirm(Caller caller, int id) {
    require(caller, id, ImportStatus::confirmable);
    var writing = writer;
    var imports = shelf;
    start(
        caller,
        id,
        progress -> {
          try {
            writing.write(caller, id, progress);
          } catch (Refusal refusal) {
            if (refusal.code() == RefusalCode.VERSION_CONFLICT) {
              imports.change(id, RegisterImport::stale);
            }
            throw refusal;
          }
        });
  }

  /**
   * Decides against a file.
   *
   * @throws Refusal {@code NOT_FOUND}; {@code INVALID_STATE} when it is being worked on or has been
   *     decided upon
   */
  public void discard(Caller caller, int id) {
    require(
        caller,
        id,
        status ->
            !status.working()
                && status.state() != ImportState.APPLIED
                && status.state() != ImportState.DISCARDED);
    shelf.change(id, RegisterImport::discard);
    shelf.forgetRows(id);
  }

  /** Stops the work at hand; what it has written so far is not in the register. */
  public void cancel(Caller caller, int id) {
    status(caller, id).job().ifPresent(job -> jobs.cancel(caller, job.id()));
  }

  /**
   * @throws Refusal {@code NOT_FOUND}
   */
  public ImportStatus status(Caller caller, int id) {
    caller.require(Role.OPERATOR);
    return status(caller, shelf.find(id).orElseThrow(Refusal::notFound));
  }

  /** The latest twenty, the latest first. */
  public List<ImportStatus> latest(Caller caller) {
    caller.require(Role.OPERATOR);
    return shelf.latest().stream().map(draft -> status(caller, draft)).toList();
  }

  /**
   * What the dry run found of the rows, in their order.
   *
   * @param verdict absent for all
   * @param page from 0
   * @param size 1 to {@value Page#LARGEST}
   * @throws Refusal {@code NOT_FOUND}
   */
  public Page<ImportedRow> rows(
      Caller caller, int id, Optional<RowVerdict> verdict, int page, int size) {
    status(caller, id);
    Page.require(page, size);
    var vocabulary = new Vocabulary(agencies);
    return shelf.rows(id, verdict, page, size).map(row -> imported(row, vocabulary));
  }

  private void start(Caller caller, int id, Work work) {
    var job = jobs.start(caller, JobKind.IMPORT_AGENCIES, STEPS, work);
    shelf.change(id, draft -> draft.workedOnBy(job.id()));
  }

  /** Reads the job first: once that has ended, all that it did can be read. */
  private ImportStatus status(Caller caller, RegisterImport seen) {
    var job = seen.jobId().map(id -> jobs.find(caller, id));
    var draft = shelf.find(seen.id()).orElse(seen);
    return draft.jobId().equals(seen.jobId()) ? draft.status(job) : status(caller, draft);
  }

  private void require(
      Caller caller, int id, java.util.function.Predicate<ImportStatus> condition) {
    if (!condition.test(status(caller, id))) {
      throw Refusal.of(RefusalCode.INVALID_STATE, "refusal.import-not-checked");
    }
  }

  private static ImportedRow imported(ImportRow row, Vocabulary vocabulary) {
    return new ImportedRow(
        row.number(),
        row.verdict(),
        row.agencyCode(),
        row.agencyName(),
        changes(row, vocabulary),
        row.problems());
  }

  private static List<RowChange> changes(ImportRow row, Vocabulary vocabulary) {
    var changes = new ArrayList<RowChange>();
    var after = row.after();
    for (var column : RegisterColumn.written()) {
      var now = column.value(after);
      var then = row.before().map(column::value).orElse("");
      if (!now.equals(then)) {
        changes.add(
            new RowChange(
                column.title(), named(column, then, vocabulary), named(column, now, vocabulary)));
      }
    }
    return changes;
  }

  private static Text named(RegisterColumn column, String code, Vocabulary vocabulary) {
    return new Text(
        vocabulary.nameOf(column, code, Language.TH), vocabulary.nameOf(column, code, Language.EN));
  }

  /** Without the folders that some browsers tell. */
  private static String plain(String fileName) {
    var name =
        fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
    var seen = name.replaceAll("\\p{Cntrl}", "").strip();
    return seen.substring(0, Math.min(seen.length(), LONGEST_NAME));
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
