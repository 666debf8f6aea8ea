package org.openita.web.console;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.approval.Approvals;
import org.openita.approval.DossierKey;
import org.openita.approval.DossierKind;
import org.openita.approval.DossierState;
import org.openita.common.Refusal;
import org.openita.disclosure.DisclosureScores;
import org.openita.disclosure.ScoredDisclosure;
import org.openita.linkcheck.LinkCheck;
import org.openita.linkcheck.LinkChecks;
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
  @Inject private DisclosureScores scores;
  @Inject private LinkChecks linkChecks;
  @Inject private Timelines timelines;
  @Inject private Commands commands;
  @Inject private CurrentCycle cycle;
  @Inject private Me me;
  @Inject private Ui ui;

  private String code;
  private transient List<DisclosureGroup<AssessRow>> groups;
  private transient Map<String, List<LinkCheck>> links;

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
      var sheet =
          scores.sheet(me.caller(), cycle.year(), code).stream()
              .collect(toMap(one -> one.disclosure().item().code(), identity()));
      groups =
          DisclosureGroup.of(
              timelines.frameworkOf(cycle.year()),
              sheet.values().stream().map(ScoredDisclosure::disclosure).toList(),
              one -> new AssessRow(sheet.get(one.item().code())));
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
                        row.finding(),
                        Optional.ofNullable(row.getComment()),
                        row.version())));
    if (outcome == Outcome.STALE) {
      row.show(scores.find(me.caller(), cycle.year(), code, row.code()));
    }
  }

  /** Finds everything that the item asks for, and keeps that. */
  public void complete(AssessRow row) {
    row.everything();
    save(row);
  }

  /** What the visits to the addresses of an item have seen; nothing before the first. */
  public List<LinkCheck> links(AssessRow row) {
    if (links == null) {
      links =
          linkChecks.of(me.caller(), cycle.year(), code).stream()
              .collect(groupingBy(LinkCheck::itemCode));
    }
    return links.getOrDefault(row.code(), List.of());
  }

  /** The required components, each to be ticked. */
  public List<ComponentChoice> components(AssessRow row) {
    return ComponentChoice.of(row.disclosure().item(), ui);
  }

  /** What a score is called. */
  public String label(AssessRow row, int option) {
    return row.disclosure()
        .item()
        .scale()
        .option(option)
        .map(one -> ui.text(one.label()))
        .orElse("");
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
