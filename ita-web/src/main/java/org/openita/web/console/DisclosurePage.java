package org.openita.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.openita.approval.Approvals;
import org.openita.approval.DossierAction;
import org.openita.approval.DossierKey;
import org.openita.approval.DossierKind;
import org.openita.approval.DossierStatus;
import org.openita.disclosure.Disclosure;
import org.openita.disclosure.DisclosureInput;
import org.openita.disclosure.Disclosures;
import org.openita.web.console.Commands.Outcome;

/** Answering one disclosure item: has or has not, where, and why. */
@Named("disclosure")
@ViewScoped
@SuppressWarnings("serial") // what the container injects can be serialized
public class DisclosurePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Disclosures disclosures;
  @Inject private Approvals approvals;
  @Inject private Commands commands;
  @Inject private CurrentCycle cycle;
  @Inject private Me me;
  @Inject private Ui ui;

  private String item;
  private Long version;
  private Boolean disclosed;
  private String urls;
  private String explanation;
  private boolean stale;
  private DisclosureForm before;
  private Conflict conflict;
  private transient Disclosure shown;
  private transient List<String> codes;

  /** Reads the item; an unknown one is not found. */
  public void load() {
    var now = disclosure();
    version = now.version();
    before = DisclosureForm.of(now);
    show(before);
  }

  private void show(DisclosureForm form) {
    disclosed = form.disclosed();
    urls = form.urls();
    explanation = form.explanation();
  }

  /** What is kept now. */
  public Disclosure disclosure() {
    if (shown == null) {
      shown =
          disclosures.find(me.caller(), cycle.year(), me.agencyCode(), item == null ? "" : item);
    }
    return shown;
  }

  /** Keeps the answer and goes on to the next item, after the last one to the list. */
  public void saveAndNext() {
    save(
        next()
            .map(code -> Place.DISCLOSURE.path() + "?item=" + code)
            .orElse(Place.DISCLOSURES.path()));
  }

  /** Keeps the answer and goes back to the list. */
  public void saveAndClose() {
    save(Place.DISCLOSURES.path());
  }

  private void save(String address) {
    if (disclosed == null) {
      commands.error("disclosed", ui.say("disclosure.choose"));
      return;
    }
    var outcome = commands.run(this::put);
    if (outcome == Outcome.DONE) {
      commands.show(ui.say("disclosure.saved", item), address);
    } else if (outcome == Outcome.STALE) {
      stale = true;
      shown = null;
      version = disclosure().version();
      compare();
    }
  }

  /** Tells what the other one has changed; what the reader has not touched follows it. */
  private void compare() {
    var now = DisclosureForm.of(disclosure());
    var mine = new DisclosureForm(disclosed, urls, explanation);
    var differences = mine.differences(before, now, ui);
    show(mine.merged(before, now));
    before = now;
    conflict =
        differences.isEmpty() || !mayFillIn()
            ? null
            : new Conflict(
                disclosure().changedBy().orElse(""),
                ui.time(disclosure().changedAt().orElse(null)),
                differences);
  }

  /** Keeps what the reader has typed in spite of what the other one has saved. */
  public void keepMine() {
    saveAndClose();
  }

  /** Goes on with what the other one has saved. */
  public void takeTheirs() {
    conflict = null;
    stale = false;
    show(before);
  }

  /** What the other one has changed meanwhile; nothing while nobody has. */
  public Conflict conflict() {
    return conflict;
  }

  private void put() {
    disclosures.put(
        me.caller(),
        cycle.year(),
        me.agencyCode(),
        item,
        new DisclosureInput(
            disclosed,
            urls == null ? List.of() : urls.lines().toList(),
            Optional.ofNullable(explanation)),
        version);
  }

  public DossierStatus dossier() {
    return approvals.status(
        me.caller(), new DossierKey(cycle.year(), me.agencyCode(), DossierKind.DISCLOSURES));
  }

  public boolean mayFillIn() {
    return dossier().permits(DossierAction.FILL_IN);
  }

  /** Whether somebody else has changed the answer while the reader was typing. */
  public boolean stale() {
    return stale;
  }

  /** The item after this one. */
  public Optional<String> next() {
    int following = codes().indexOf(item) + 1;
    return following < codes().size() ? Optional.of(codes().get(following)) : Optional.empty();
  }

  /** The item before this one. */
  public Optional<String> previous() {
    int place = codes().indexOf(item);
    return place > 0 ? Optional.of(codes().get(place - 1)) : Optional.empty();
  }

  private List<String> codes() {
    if (codes == null) {
      codes =
          disclosures.ofAgency(me.caller(), cycle.year(), me.agencyCode()).stream()
              .map(one -> one.item().code())
              .toList();
    }
    return codes;
  }

  /** Code of the item. */
  public String getItem() {
    return item;
  }

  public void setItem(String item) {
    this.item = item;
  }

  /** Nothing before the reader has chosen. */
  public Boolean getDisclosed() {
    return disclosed;
  }

  public void setDisclosed(Boolean disclosed) {
    this.disclosed = disclosed;
  }

  /** One address a line. */
  public String getUrls() {
    return urls;
  }

  public void setUrls(String urls) {
    this.urls = urls;
  }

  public String getExplanation() {
    return explanation;
  }

  public void setExplanation(String explanation) {
    this.explanation = explanation;
  }
}
