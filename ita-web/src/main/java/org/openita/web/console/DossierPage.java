package org.openita.web.console;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.openita.approval.Approvals;
import org.openita.approval.DossierAction;
import org.openita.approval.DossierKey;
import org.openita.approval.DossierKind;
import org.openita.approval.DossierStatus;
import org.openita.approval.HistoryEntry;
import org.openita.approval.Proof;
import org.openita.web.console.Commands.Outcome;

/**
 * A page about one dossier of the caller's own agency: handing it in, giving it back, confirming
 * it.
 *
 * <p>The version that the reader has seen stays with the page, so that a change made meanwhile is
 * noticed; then the page shows what holds now beside what was typed.
 */
@SuppressWarnings("serial") // what the container injects can be serialized
public abstract class DossierPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Approvals approvals;
  @Inject private Commands commands;
  @Inject private CurrentCycle cycle;
  @Inject private Me me;
  @Inject private Ui ui;

  private transient DossierStatus dossier;
  private transient List<HistoryEntry> history;
  private transient Optional<Proof> proof;
  private Long version;
  private boolean stale;
  private String reason;

  /** Which dossier the page is about. */
  abstract DossierKind kind();

  /** The page itself. */
  abstract Place place();

  /** Where what has been done is shown, without the context path. */
  String address() {
    return place().path();
  }

  /** The agency whose dossier it is. */
  String agencyCode() {
    return me.agencyCode();
  }

  /** Reads again what the page shows of the content. */
  abstract void refresh();

  /** Hands the draft to the executive. */
  public void submit() {
    decide(this::handIn, "dossier.submitted");
  }

  final void handIn() {
    approvals.submit(me.caller(), key(), version());
  }

  /** Gives it back with the reason. */
  public void giveBack() {
    decide(
        () -> approvals.returnForCorrection(me.caller(), key(), reason, version()),
        "dossier.returned");
  }

  /** Confirms it for good. */
  public void approve() {
    decide(() -> approvals.approve(me.caller(), key(), version()), "dossier.approved");
  }

  /** Runs a command; when somebody else was faster, shows what holds now. */
  final Outcome decide(Runnable command, String doneKey) {
    version();
    var outcome = commands.run(command, doneKey, address());
    if (outcome == Outcome.STALE) {
      readAgain();
    }
    return outcome;
  }

  final void readAgain() {
    forget();
    version = null;
    stale = true;
    refresh();
  }

  /** The reader knows what somebody else has changed, and goes on with it. */
  final void settled() {
    stale = false;
  }

  private void forget() {
    dossier = null;
    history = null;
    proof = null;
  }

  /** The dossier as it is now. */
  public DossierStatus dossier() {
    if (dossier == null) {
      dossier = statusNow();
      if (version == null) {
        version = dossier.version();
      }
    }
    return dossier;
  }

  /** The version that the reader has seen. */
  final long version() {
    if (version == null) {
      version = dossier().version();
    }
    return version;
  }

  final DossierStatus statusNow() {
    return approvals.status(me.caller(), key());
  }

  /** The reader knows of this state now. */
  final void seen(DossierStatus status) {
    forget();
    dossier = status;
    version = status.version();
  }

  public boolean mayFillIn() {
    return dossier().permits(DossierAction.FILL_IN);
  }

  public boolean maySubmit() {
    return dossier().permits(DossierAction.SUBMIT);
  }

  public boolean mayReview() {
    return dossier().permits(DossierAction.REVIEW);
  }

  public boolean mayReturn() {
    return dossier().permits(DossierAction.RETURN);
  }

  public boolean mayApprove() {
    return dossier().permits(DossierAction.APPROVE);
  }

  /** Whether the reader may not approve it for having submitted it. */
  public boolean ownSubmission() {
    return mayReturn() && !dossier().permits(DossierAction.APPROVE);
  }

  /** Whether somebody else has changed the dossier while the reader was typing. */
  public boolean stale() {
    return stale;
  }

  /** What has happened to the dossier, oldest first. */
  public List<HistoryEntry> history() {
    if (history == null) {
      history = approvals.history(me.caller(), key());
    }
    return history;
  }

  /** Whether what is kept is what was submitted; nothing in a draft. */
  public Optional<Proof> proof() {
    if (proof == null) {
      proof = approvals.proof(me.caller(), key());
    }
    return proof;
  }

  final DossierKey key() {
    return new DossierKey(year(), agencyCode(), kind());
  }

  /** Fiscal year of the cycle whose dossier it is, Buddhist Era. */
  int year() {
    return cycle.year();
  }

  final Me me() {
    return me;
  }

  final Ui ui() {
    return ui;
  }

  final Commands commands() {
    return commands;
  }

  final Approvals approvals() {
    return approvals;
  }

  /** Why it is given back. */
  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
