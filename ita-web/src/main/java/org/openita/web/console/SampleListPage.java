package org.openita.web.console;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.openita.approval.DossierAction;
import org.openita.common.Page;
import org.openita.common.Refusal;
import org.openita.common.RefusalCode;
import org.openita.identity.Role;
import org.openita.job.JobStatus;
import org.openita.registry.Agencies;
import org.openita.registry.AgencyPeriod;
import org.openita.stakeholder.ExternalStakeholders;
import org.openita.stakeholder.ListedEntry;
import org.openita.stakeholder.RefusedSampleRow;
import org.openita.stakeholder.SampleFilter;
import org.openita.stakeholder.SampleImportStatus;
import org.openita.stakeholder.SampleImports;
import org.openita.stakeholder.SampleKind;
import org.openita.stakeholder.SampleLists;
import org.openita.stakeholder.SampleProblem;
import org.openita.stakeholder.Stakeholders;

/**
 * The list of people whom assessors may ask: for the agency itself, and for its assessors. Whom
 * somebody looks for is never part of an address, which logs and histories keep.
 */
@Named("sampleList")
@ViewScoped
@SuppressWarnings("serial") // what the container injects can be serialized
public class SampleListPage implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Refused rows that are shown; whoever has more corrects these first. */
  private static final int MOST_REFUSED = 100;

  private static final String ROWS = SampleListPage.class.getName();

  @Inject private SampleLists lists;
  @Inject private SampleImports imports;
  @Inject private Stakeholders stakeholders;
  @Inject private Agencies agencies;
  @Inject private Commands commands;
  @Inject private CurrentCycle cycle;
  @Inject private Me me;
  @Inject private Ui ui;

  private String agency;
  private String kind;
  private String q;
  private boolean sure;
  private boolean watched;
  private transient Part file;
  private transient String purged;
  private transient ExternalStakeholders known;
  private transient Optional<SampleImportStatus> latest;
  private transient WorkInSight work;

  /** Refuses whoever may not know the people on the list. */
  public void load() {
    lists.count(me.caller(), cycle.year(), agencyCode());
    watched = work().going();
  }

  private String agencyCode() {
    if (me.role() != Role.ASSESSOR) {
      return me.agencyCode();
    }
    if (agency == null || agency.isBlank()) {
      throw Refusal.notFound();
    }
    return agency;
  }

  public AgencyPeriod ofAgency() {
    return agencies.find(me.caller(), cycle.year(), agencyCode());
  }

  public int year() {
    return cycle.year();
  }

  /** The entries that are looked for; read once in a request. */
  @SuppressWarnings("unchecked")
  public PagedModel<ListedEntry> rows() {
    return (PagedModel<ListedEntry>)
        Faces.getContext().getAttributes().computeIfAbsent(ROWS, absent -> new Rows());
  }

  /**
   * Not private: the rows call it through the proxy of the view, which passes on no private method.
   */
  Page<ListedEntry> page(int page, int size) {
    try {
      return lists.page(me.caller(), cycle.year(), agencyCode(), filter(), page, size);
    } catch (Refusal refusal) {
      if (refusal.code() != RefusalCode.INVALID_STATE) {
        throw refusal;
      }
      purged = refusal.message(ui.language());
      return new Page<>(List.of(), page, size, 0);
    }
  }

  /** Why nothing is shown. */
  public String emptyMessage() {
    if (purged != null) {
      return purged;
    }
    if (count() > 0) {
      return ui.say("sample.none-found");
    }
    return ui.say(mayFillIn() ? "sample.none" : "sample.nobody");
  }

  private SampleFilter filter() {
    var wanted = kinds().stream().filter(one -> one.name().equals(kind)).findFirst();
    return new SampleFilter(wanted, q);
  }

  /** How many are on the list in all. */
  public int count() {
    return lists.count(me.caller(), cycle.year(), agencyCode());
  }

  /** How many must answer at the least; nothing while no estimate is known. */
  public Integer minimum() {
    return known().minimumSample().orElse(null);
  }

  /** Whether the reader fills in the list now. */
  public boolean mayFillIn() {
    return known().dossier().permits(DossierAction.FILL_IN);
  }

  private ExternalStakeholders known() {
    if (known == null) {
      known = stakeholders.external(me.caller(), cycle.year(), agencyCode());
    }
    return known;
  }

  public List<SampleKind> kinds() {
    return Arrays.asList(SampleKind.values());
  }

  /** The kind comes into the address; a person whom somebody looks for does not. */
  public String show() {
    return q == null || q.isBlank()
        ? Faces.getViewId() + "?faces-redirect=true&includeViewParams=true"
        : null;
  }

  /** The file that waits or was last applied; nothing where there is none. */
  public SampleImportStatus latest() {
    if (latest == null) {
      latest = imports.latest(me.caller(), cycle.year(), agencyCode());
    }
    return latest.orElse(null);
  }

  /** The work on a file that goes on, or was done last; asked once for each look. */
  public WorkInSight work() {
    if (work == null) {
      var job =
          mayFillIn()
              ? imports.work(me.caller(), cycle.year(), agencyCode())
              : Optional.<JobStatus>empty();
      work = new WorkInSight(job, ui);
    }
    return work;
  }

  /** Whether the page was opened while work went on, and so looks again and again. */
  public boolean watched() {
    return watched;
  }

  /** Looks again while the work goes on; shows the whole page anew when it has ended. */
  public void look() {
    work = null;
    if (!work().going()) {
      Faces.redirect(Faces.getRequestContextPath() + Place.SAMPLE_LIST.path());
    }
  }

  /** What is wrong with the file that waits. */
  public Page<RefusedSampleRow> refused() {
    return imports.refused(me.caller(), cycle.year(), agencyCode(), latest().id(), 0, MOST_REFUSED);
  }

  public String message(SampleProblem problem) {
    return problem.message(ui.language());
  }

  /** Reads the file that has been sent. */
  public void upload() {
    if (!SentFile.isThere(file)) {
      commands.error("file", ui.say("sample.file.required"));
      return;
    }
    run(
        () ->
            imports.upload(
                me.caller(),
                cycle.year(),
                agencyCode(),
                file.getSubmittedFileName(),
                SentFile.keep(file)),
        "sample.import.sent");
  }

  public void takeGoodRows() {
    int id = latest().id();
    run(
        () -> imports.takeGoodRows(me.caller(), cycle.year(), agencyCode(), id),
        "sample.import.taking");
  }

  /** Asks the work on the file to stop. */
  public void stop() {
    run(() -> imports.cancel(me.caller(), cycle.year(), agencyCode()), "import.cancelled");
  }

  public void discard() {
    int id = latest().id();
    run(
        () -> imports.discard(me.caller(), cycle.year(), agencyCode(), id),
        "sample.import.discarded");
  }

  public void undo() {
    int id = latest().id();
    run(() -> imports.undo(me.caller(), cycle.year(), agencyCode(), id), "sample.import.undone");
  }

  /** Empties the list, if the reader has said so twice. */
  public void removeAll() {
    if (!sure) {
      commands.error("sure", ui.say("sample.remove-all.sure.required"));
      return;
    }
    run(() -> lists.removeAll(me.caller(), cycle.year(), agencyCode()), "sample.remove-all.done");
  }

  private void run(Runnable command, String doneKey) {
    commands.run(command, doneKey, Place.SAMPLE_LIST.path());
  }

  /** Code of the agency, for an assessor. */
  public String getAgency() {
    return agency;
  }

  public void setAgency(String agency) {
    this.agency = agency;
  }

  /** Name of a kind; empty for all. */
  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  /** A whole name, phone number or mail address. */
  public String getQ() {
    return q;
  }

  public void setQ(String q) {
    this.q = q;
  }

  public boolean isSure() {
    return sure;
  }

  public void setSure(boolean sure) {
    this.sure = sure;
  }

  /** The file that has been sent. */
  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  private static final class Rows extends PagedModel<ListedEntry> {

    private static final long serialVersionUID = 1L;

    @Override
    Page<ListedEntry> page(int page, int size) {
      return CDI.current().select(SampleListPage.class).get().page(page, size);
    }

    @Override
    public String getRowKey(ListedEntry row) {
      return String.valueOf(row.id());
    }
  }
}
