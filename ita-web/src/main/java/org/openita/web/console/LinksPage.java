package org.openita.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.openita.identity.Role;
import org.openita.job.JobStatus;
import org.openita.linkcheck.Hint;
import org.openita.linkcheck.HintKind;
import org.openita.linkcheck.LinkCheck;
import org.openita.linkcheck.LinkChecks;
import org.openita.linkcheck.LinkEvidence;
import org.openita.linkcheck.LinkOutcome;
import org.openita.linkcheck.LinkRuns;
import org.openita.linkcheck.LinkState;
import org.openita.linkcheck.PastVisit;
import org.openita.registry.Agencies;
import org.openita.registry.AgencyPeriod;

/** The addresses in the disclosures of an agency, and what visits to them have found. */
@Named("links")
@ViewScoped
@SuppressWarnings("serial") // what the container injects can be serialized
public class LinksPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private LinkChecks checks;
  @Inject private LinkRuns runs;
  @Inject private Agencies agencies;
  @Inject private CurrentCycle cycle;
  @Inject private Commands commands;
  @Inject private Me me;
  @Inject private Ui ui;

  private String code;
  private String item;
  private String position;
  private transient List<LinkCheck> all;

  /** Refuses whoever may not see it; checks again what a button that was pressed names. */
  public void load() {
    all();
    if (isDetailed()) {
      visits();
    }
    var again = Faces.isPostback() ? Faces.getRequestParameter("again") : null;
    if (again != null) {
      var which = Optional.of(again).filter(one -> !one.isEmpty());
      commands.run(
          () -> runs.recheck(me.caller(), cycle.year(), agency().code(), which),
          "links.started",
          address());
    }
  }

  public AgencyPeriod agency() {
    return agencies.find(me.caller(), cycle.year(), wanted());
  }

  private String wanted() {
    return me.caller().agencyCode().orElse(code == null ? "" : code);
  }

  /** The present page without a chosen address. */
  public String address() {
    return ownAgency() ? Place.LINKS.path() : Place.AGENCY_LINKS.path() + "?agency=" + wanted();
  }

  /** Where the details of an address are. */
  public String details(LinkCheck check) {
    return address()
        + (ownAgency() ? "?" : "&")
        + "item="
        + check.itemCode()
        + "&position="
        + check.position();
  }

  public List<LinkCheck> all() {
    if (all == null) {
      all = checks.of(me.caller(), cycle.year(), wanted());
    }
    return all;
  }

  /** What the agency has to repair. */
  public List<LinkCheck> broken() {
    return all().stream()
        .filter(
            check ->
                check
                    .state()
                    .filter(state -> state == LinkState.UNREACHABLE || state == LinkState.MISSING)
                    .isPresent())
        .toList();
  }

  /** What the latest visit has found; nothing before the first. */
  public LinkEvidence latest(LinkCheck check) {
    return check.latest().orElse(null);
  }

  /** Style of the badge of an outcome. */
  public String style(LinkOutcome outcome) {
    return switch (outcome.state()) {
      case FINE -> "good";
      case MISSING, UNREACHABLE -> "bad";
      case BY_HAND -> "warn";
    };
  }

  /** A hint with its evidence. */
  public String say(Hint hint) {
    var since = hint.since().map(ui::time).orElse("");
    var evidence =
        hint.kind() == HintKind.DEAD ? ui.say("links.outcome." + hint.evidence()) : hint.evidence();
    boolean timed = hint.kind() == HintKind.DEAD && !since.isEmpty();
    return ui.say("links.hint." + hint.kind() + (timed ? ".since" : ""), evidence, since);
  }

  /** Address as it may be shown: all of it, but not for ever. */
  public String shown(String url) {
    return url.length() > 120 ? url.substring(0, 119) + "…" : url;
  }

  /** Whether hints are for the reader: they are for those who assess. */
  public boolean isHinting() {
    return !ownAgency();
  }

  private boolean ownAgency() {
    return me.caller().agencyCode().isPresent();
  }

  public boolean isMayRecheck() {
    return me.role() == Role.ASSESSOR || me.role() == Role.OPERATOR;
  }

  /** The visiting that the reader has asked for; nothing unless it goes on. */
  public JobStatus job() {
    return isMayRecheck()
        ? runs.recheckOf(me.caller(), cycle.year(), wanted())
            .filter(JobStatus::running)
            .orElse(null)
        : null;
  }

  /** Whether the details of one address are asked for. */
  public boolean isDetailed() {
    return item != null && !item.isEmpty();
  }

  /** The address that is chosen; nothing where it is none of this agency. */
  public LinkCheck chosen() {
    return all().stream()
        .filter(check -> check.itemCode().equals(item))
        .filter(check -> check.position() == PageNumber.of(position))
        .findFirst()
        .orElse(null);
  }

  /** Visits to the chosen address, the latest first. */
  public List<PastVisit> visits() {
    return checks.history(me.caller(), cycle.year(), wanted(), item, PageNumber.of(position));
  }

  /** Words of the chosen page; nothing where it has none. */
  public String text() {
    return checks
        .text(me.caller(), cycle.year(), wanted(), item, PageNumber.of(position))
        .orElse(null);
  }

  /** Code of the agency; for its own people it is theirs. */
  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  /** Code of the item whose address is looked at. */
  public String getItem() {
    return item;
  }

  public void setItem(String item) {
    this.item = item;
  }

  /** Which of its addresses, from 0. */
  public String getPosition() {
    return position;
  }

  public void setPosition(String position) {
    this.position = position;
  }
}
