package org.openita.web.console;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.openita.common.Page;
import org.openita.common.Refusal;
import org.openita.registry.file.ImportState;
import org.openita.registry.file.ImportStatus;
import org.openita.registry.file.ImportedRow;
import org.openita.registry.file.RegisterImports;
import org.openita.registry.file.RowVerdict;

/** A file on its way into the register: how the work goes, what it would do, and the decision. */
@Named("registerFile")
@ViewScoped
@SuppressWarnings("serial") // what the container injects can be serialized
public class RegisterFilePage implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Rows rows = new Rows();

  @Inject private RegisterImports imports;
  @Inject private Commands commands;
  @Inject private Ui ui;
  @Inject private Me me;

  private Integer id;
  private String verdict;
  private boolean watched;
  private boolean confirmable;
  private boolean checkable;
  private boolean discardable;

  /** Address of an import, without the context path. */
  static String address(int id) {
    return Place.REGISTER_FILE.path() + "?id=" + id;
  }

  /** A file that does not exist is not found. */
  public void load() {
    watched = working();
    offer();
  }

  /**
   * Remembers what the page lets somebody decide: whoever presses a button that a colleague has
   * overtaken must be refused aloud, not find the button gone.
   */
  private void offer() {
    confirmable = status().confirmable();
    checkable = status().checkable();
    discardable = mayBeDiscarded();
  }

  public boolean confirmable() {
    return confirmable;
  }

  public boolean checkable() {
    return checkable;
  }

  public boolean discardable() {
    return discardable;
  }

  /** Whether the page was opened while work went on, and so looks again and again. */
  public boolean watched() {
    return watched;
  }

  /** How it stands; read once for a request. */
  public ImportStatus status() {
    return (ImportStatus)
        Faces.getContext()
            .getAttributes()
            .computeIfAbsent(
                RegisterFilePage.class,
                absent ->
                    imports.status(
                        me.caller(), Optional.ofNullable(id).orElseThrow(Refusal::notFound)));
  }

  /** Rows of the chosen verdict, page by page. */
  public PagedModel<ImportedRow> rows() {
    return rows;
  }

  public List<RowVerdict> verdicts() {
    return List.of(RowVerdict.values());
  }

  /** How many rows have a verdict. */
  public int count(RowVerdict wanted) {
    return status().rows().getOrDefault(wanted, 0);
  }

  /** Whether each row has its verdict, which can be read. */
  public boolean readable() {
    return !working()
        && (status().state() == ImportState.CHECKED
            || status().state() == ImportState.STALE
            || status().state() == ImportState.APPLIED);
  }

  public boolean working() {
    return status().working();
  }

  /** The work at hand, or the last. */
  public WorkInSight work() {
    return new WorkInSight(status().job(), ui);
  }

  /** Name of the table that was read, where the file has several; nothing otherwise. */
  public String table() {
    return status().table().orElse(null);
  }

  /** Looks again while the work goes on; shows the whole page anew when it has ended. */
  public void look() {
    if (!working()) {
      Faces.redirect(Faces.getRequestContextPath() + address(id));
    }
  }

  /** Whether somebody may still decide against it. */
  private boolean mayBeDiscarded() {
    return !working()
        && status().state() != ImportState.APPLIED
        && status().state() != ImportState.DISCARDED;
  }

  public void confirm() {
    run(() -> imports.confirm(me.caller(), id), "import.confirmed");
  }

  public void checkAgain() {
    run(() -> imports.checkAgain(me.caller(), id), "import.checking");
  }

  public void discard() {
    run(() -> imports.discard(me.caller(), id), "import.discarded");
  }

  public void cancel() {
    run(() -> imports.cancel(me.caller(), id), "import.cancelled");
  }

  private void run(Runnable command, String doneKey) {
    commands.run(command, doneKey, address(id));
    Faces.getContext().getAttributes().remove(RegisterFilePage.class);
    offer();
  }

  /** Number of the import. */
  public Integer getId() {
    return id;
  }

  public void setId(Integer id) {
    this.id = id;
  }

  /** Name of the verdict whose rows are shown; empty for all. */
  public String getVerdict() {
    return verdict;
  }

  public void setVerdict(String verdict) {
    this.verdict = verdict;
  }

  /** The verdict whose rows are shown; absent for all. Not private: a proxy is asked. */
  public Optional<RowVerdict> chosen() {
    return Arrays.stream(RowVerdict.values()).filter(one -> one.name().equals(verdict)).findFirst();
  }

  private static final class Rows extends PagedModel<ImportedRow> {

    private static final long serialVersionUID = 1L;

    @Override
    Page<ImportedRow> page(int page, int size) {
      var shown = CDI.current().select(RegisterFilePage.class).get();
      var caller = CDI.current().select(Me.class).get().caller();
      return CDI.current()
          .select(RegisterImports.class)
          .get()
          .rows(caller, shown.getId(), shown.chosen(), page, size);
    }

    @Override
    public String getRowKey(ImportedRow row) {
      return String.valueOf(row.number());
    }
  }
}
