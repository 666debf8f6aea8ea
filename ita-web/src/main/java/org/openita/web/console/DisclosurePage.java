package org.openita.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openita.approval.Approvals;
import org.openita.approval.DossierAction;
import org.openita.approval.DossierKey;
import org.openita.approval.DossierKind;
import org.openita.approval.DossierStatus;
import org.openita.disclosure.Disclosure;
import org.openita.disclosure.Disclosures;
import org.openita.disclosure.WithheldFor;
import org.openita.registry.Agencies;
import org.openita.web.console.Commands.Outcome;
import org.primefaces.PrimeFaces;

/** Answering one disclosure item: has or has not, where, and why. */
@Named("disclosure")
@ViewScoped
@SuppressWarnings("serial") // what the container injects can be serialized
public class DisclosurePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Disclosures disclosures;
  @Inject private Approvals approvals;
  @Inject private Agencies agencies;
  @Inject private Commands commands;
  @Inject private CurrentCycle cycle;
  @Inject private Me me;
  @Inject private Ui ui;

  private String item;
  private Long version;
  private Boolean disclosed;
  private String urls;
  private String explanation;
  private WithheldFor reason;
  private String legalBasis;
  private Integer[] ticked = {};
  private Instant savedAt;
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
    reason = form.reason();
    legalBasis = form.legalBasis();
    ticked = form.ticked().toArray(Integer[]::new);
  }

  private DisclosureForm typed() {
    return new DisclosureForm(disclosed, urls, explanation, reason, legalBasis, Set.of(ticked));
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
    var outcome = commands.run(this::put);
    if (outcome == Outcome.DONE) {
      commands.show(ui.say("disclosure.saved", item), address);
    } else if (outcome == Outcome.STALE) {
      readAgain();
    } else if (outcome == Outcome.REFUSED) {
      keep();
    }
  }

  /** Keeps what has been typed so far, an answer or not, while the reader goes on typing. */
  public void autosave() {
    if (conflict == null && keep() == Outcome.STALE) {
      readAgain();
      PrimeFaces.current().ajax().update("disclosure");
    }
  }

  private Outcome keep() {
    return commands.run(
        () -> {
          var kept =
              disclosures.keep(
                  me.caller(), cycle.year(), me.agencyCode(), item, typed().draft(), version);
          if (kept.version() != version) {
            version = kept.version();
            savedAt = kept.changedAt().orElse(null);
          }
          before = DisclosureForm.of(kept);
          shown = kept;
        });
  }

  private void readAgain() {
    stale = true;
    shown = null;
    version = disclosure().version();
    compare();
  }

  /** Tells what the other one has changed; what the reader has not touched follows it. */
  private void compare() {
    var now = DisclosureForm.of(disclosure());
    var mine = typed();
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
        me.caller(), cycle.year(), me.agencyCode(), item, typed().draft().input(), version);
  }

  /** When what has been typed was last kept from this page; nothing before. */
  public Instant savedAt() {
    return savedAt;
  }

  /** What may keep an agency from disclosing. */
  public WithheldFor[] reasons() {
    return WithheldFor.values();
  }

  /** The required components, each to be ticked. */
  public List<ComponentChoice> components() {
    return ComponentChoice.of(disclosure().item(), ui);
  }

  /** Address of the agency's main website; nothing while none is registered. */
  public String website() {
    return agencies.find(me.caller(), cycle.year(), me.agencyCode()).agency().website().orElse("");
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

  /** What keeps the agency from disclosing; nothing where neither law nor force majeure does. */
  public WithheldFor getReason() {
    return reason;
  }

  public void setReason(WithheldFor reason) {
    this.reason = reason;
  }

  public String getLegalBasis() {
    return legalBasis;
  }

  public void setLegalBasis(String legalBasis) {
    this.legalBasis = legalBasis;
  }

  /** Positions, from 1, of the components that the reader has ticked. */
  public Integer[] getTicked() {
    return ticked.clone();
  }

  public void setTicked(Integer[] ticked) {
    this.ticked = ticked.clone();
  }
}
