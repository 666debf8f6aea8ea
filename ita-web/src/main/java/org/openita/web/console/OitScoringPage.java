package org.openita.web.console;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.openita.common.Page;
import org.openita.disclosure.DisclosureDecisions;
import org.openita.disclosure.DisclosureRule;
import org.openita.disclosure.DisclosureRules;
import org.openita.disclosure.OpenQuestion;
import org.openita.timeline.Period;
import org.openita.web.console.Commands.Outcome;

/** How OIT is scored in the present cycle, and what an operator has to decide. */
@Named("oitScoring")
@ViewScoped
@SuppressWarnings("serial") // what the container injects can be serialized
public class OitScoringPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private DisclosureRules rules;
  @Inject private Commands commands;
  @Inject private CurrentCycle cycle;
  @Inject private Me me;
  @Inject private Ui ui;

  private final Rows rows = new Rows();
  private boolean second;
  private String opensAt;
  private String closesAt;
  private long version;

  /** Fills in what holds now. */
  public void load() {
    show(rules.of(cycle.year()));
  }

  private void show(DisclosureRule rule) {
    second = rule.secondAssessor();
    var language = ui.language();
    opensAt = rule.appeals().map(on -> ThaiDate.toTyped(on.opensAt(), language)).orElse("");
    closesAt = rule.appeals().map(on -> ThaiDate.toTyped(on.closesAt(), language)).orElse("");
    version = rule.version();
  }

  /** Sets the rule; without any time there is no round of appeals. */
  public void save() {
    var opens = ThaiDate.typed(opensAt);
    var closes = ThaiDate.typed(closesAt);
    if (opens.isEmpty() && !opensAt.isBlank()) {
      commands.error("opensAt", ui.say("timeline.not-a-time"));
      return;
    }
    if (closes.isEmpty() && !closesAt.isBlank()) {
      commands.error("closesAt", ui.say("timeline.not-a-time"));
      return;
    }
    boolean none = opens.isEmpty() && closes.isEmpty();
    var outcome =
        commands.run(
            () ->
                rules.set(
                    me.caller(),
                    cycle.year(),
                    second,
                    none
                        ? Optional.empty()
                        : Optional.of(new Period(opens.orElse(null), closes.orElse(null))),
                    version),
            "oit-scoring.saved",
            Place.OIT_SCORING.path());
    if (outcome == Outcome.STALE) {
      version = rules.of(cycle.year()).version();
    }
  }

  /** What is to be decided. */
  public PagedModel<OpenQuestion> rows() {
    return rows;
  }

  /** Whether every item wants two assessors. */
  public boolean isSecond() {
    return second;
  }

  public void setSecond(boolean second) {
    this.second = second;
  }

  /** When appeals open, as typed; nothing without a round of appeals. */
  public String getOpensAt() {
    return opensAt;
  }

  public void setOpensAt(String opensAt) {
    this.opensAt = opensAt == null ? "" : opensAt;
  }

  /** When appeals close, as typed. */
  public String getClosesAt() {
    return closesAt;
  }

  public void setClosesAt(String closesAt) {
    this.closesAt = closesAt == null ? "" : closesAt;
  }

  private static final class Rows extends PagedModel<OpenQuestion> {

    private static final long serialVersionUID = 1L;

    @Override
    Page<OpenQuestion> page(int page, int size) {
      return CDI.current()
          .select(DisclosureDecisions.class)
          .get()
          .open(
              CDI.current().select(Me.class).get().caller(),
              CDI.current().select(CurrentCycle.class).get().year(),
              page,
              size);
    }

    @Override
    public String getRowKey(OpenQuestion row) {
      return row.agencyCode() + row.itemCode() + row.cause();
    }
  }
}
