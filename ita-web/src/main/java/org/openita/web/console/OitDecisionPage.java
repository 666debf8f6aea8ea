package org.openita.web.console;

import static java.util.stream.Collectors.joining;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.approval.Approvals;
import org.openita.approval.DossierKey;
import org.openita.approval.DossierKind;
import org.openita.approval.DossierState;
import org.openita.common.Refusal;
import org.openita.disclosure.DisclosureDecisions;
import org.openita.disclosure.DisclosureScore;
import org.openita.disclosure.DisclosureScores;
import org.openita.disclosure.ScoreState;
import org.openita.disclosure.ScoredDisclosure;
import org.openita.registry.Agencies;
import org.openita.registry.AgencyPeriod;
import org.openita.web.console.Commands.Outcome;

/** Deciding what an item scores where two assessors differ or the agency appeals. */
@Named("oitDecision")
@ViewScoped
@SuppressWarnings("serial") // what the container injects can be serialized
public class OitDecisionPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private DisclosureDecisions decisions;
  @Inject private DisclosureScores scores;
  @Inject private Agencies agencies;
  @Inject private Approvals approvals;
  @Inject private Commands commands;
  @Inject private CurrentCycle cycle;
  @Inject private Me me;
  @Inject private Ui ui;

  private String code;
  private String item;
  private Integer option;
  private String reason;
  private transient ScoredDisclosure scored;

  /** What has not been approved is not found. */
  public void load() {
    var key = new DossierKey(cycle.year(), agency().code(), DossierKind.DISCLOSURES);
    if (approvals.status(me.caller(), key).state() != DossierState.APPROVED) {
      throw Refusal.notFound();
    }
    scored();
  }

  public AgencyPeriod agency() {
    return agencies.find(me.caller(), cycle.year(), code == null ? "" : code);
  }

  public ScoredDisclosure scored() {
    if (scored == null) {
      scored =
          scores.find(
              me.caller(), cycle.year(), code == null ? "" : code, item == null ? "" : item);
    }
    return scored;
  }

  /** Whether there is something to decide. */
  public boolean open() {
    return scored().state() == ScoreState.DISAGREED || scored().state() == ScoreState.APPEALED;
  }

  /** The required components. */
  public List<ComponentChoice> components() {
    return ComponentChoice.of(scored().disclosure().item(), ui);
  }

  /**
   * What one assessor has made of it.
   *
   * @param found positions of the components found
   */
  public record Given(
      String assessor, int optionValue, String comment, Instant scoredAt, String found) {

    static Given of(DisclosureScore score) {
      return new Given(
          score.assessor(),
          score.optionValue(),
          score.comment().orElse(""),
          score.scoredAt(),
          score.finding().components().stream()
              .sorted()
              .map(String::valueOf)
              .collect(joining(", ")));
    }
  }

  /** The scores of one or two assessors. */
  public List<Given> given() {
    return Stream.of(scored().own(), scored().other())
        .flatMap(Optional::stream)
        .map(Given::of)
        .toList();
  }

  /** What a score is called. */
  public String label(int value) {
    return scored()
        .disclosure()
        .item()
        .scale()
        .option(value)
        .map(one -> ui.text(one.label()))
        .orElse("");
  }

  /** Decides for good. */
  public void decide() {
    var outcome =
        commands.run(
            () -> decisions.decide(me.caller(), cycle.year(), code, item, option, reason),
            "oit-decision.done",
            Place.OIT_SCORING.path());
    if (outcome == Outcome.STALE) {
      scored = null;
    }
  }

  /** Code of the agency. */
  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  /** Code of the item. */
  public String getItem() {
    return item;
  }

  public void setItem(String item) {
    this.item = item;
  }

  /** Value of the chosen option. */
  public Integer getOption() {
    return option;
  }

  public void setOption(Integer option) {
    this.option = option;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
