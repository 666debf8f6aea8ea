package org.openita.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.approval.Approvals;
import org.openita.approval.DossierKey;
import org.openita.approval.DossierKind;
import org.openita.approval.DossierState;
import org.openita.common.Refusal;
import org.openita.disclosure.DisclosureScores;
import org.openita.disclosure.Disclosures;
import org.openita.registry.Agencies;
import org.openita.registry.AgencyPeriod;
import org.openita.timeline.Activity;
import org.openita.timeline.Timelines;
import org.openita.web.console.Commands.Outcome;

/** Checking and scoring the approved disclosures of one agency. */
@Named("assessAgency")
@ViewScoped
@SuppressWarnings("serial") // what the container injects can be serialized
public class AssessAgencyPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Agencies agencies;
  @Inject private Approvals approvals;
  @Inject private Disclosures disclosures;
  @Inject private DisclosureScores scores;
  @Inject private Timelines timelines;
  @Inject private Commands commands;
  @Inject private CurrentCycle cycle;
  @Inject private Me me;

  private String code;
  private transient List<DisclosureGroup<AssessRow>> groups;

  /** An agency whose disclosures are not approved is not found. */
  public void load() {
    var key = new DossierKey(cycle.year(), agency().code(), DossierKind.DISCLOSURES);
    if (approvals.status(me.caller(), key).state() != DossierState.APPROVED) {
      throw Refusal.notFound();
    }
  }

  public AgencyPeriod agency() {
    return agencies.find(me.caller(), cycle.year(), code == null ? "" : code);
  }

  /** By sub-indicator, in the order of the framework. */
  public List<DisclosureGroup<AssessRow>> groups() {
    if (groups == null) {
      groups =
          DisclosureGroup.of(
              timelines.frameworkOf(cycle.year()),
              disclosures.ofAgency(me.caller(), cycle.year(), code),
              AssessRow::new);
    }
    return groups;
  }

  /** Keeps the score of one item. */
  public void save(AssessRow row) {
    var outcome =
        commands.run(
            () ->
                row.show(
                    scores.score(
                        me.caller(),
                        cycle.year(),
                        code,
                        row.code(),
                        row.getScore(),
                        Optional.ofNullable(row.getComment()),
                        row.version())));
    if (outcome == Outcome.STALE) {
      row.show(disclosures.find(me.caller(), cycle.year(), code, row.code()));
    }
  }

  /** Whether the window for scoring is open. */
  public boolean mayScore() {
    return timelines.isOpen(cycle.year(), Activity.SCORE_OIT, agency());
  }

  /** Items in all. */
  public int count() {
    return (int) rows().count();
  }

  public int scored() {
    return (int) rows().filter(row -> row.kept() != null).count();
  }

  private Stream<AssessRow> rows() {
    return groups().stream().flatMap(group -> group.rows().stream());
  }

  /** Code of the agency. */
  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
