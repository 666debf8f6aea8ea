package org.openita.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.openita.disclosure.Appealable;
import org.openita.disclosure.DisclosureAppeals;
import org.openita.disclosure.DisclosureRules;
import org.openita.web.console.Commands.Outcome;

/** What the items of an agency score, and its appeals. */
@Named("appeals")
@ViewScoped
@SuppressWarnings("serial") // what the container injects can be serialized
public class AppealsPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private DisclosureAppeals appeals;
  @Inject private DisclosureRules rules;
  @Inject private Commands commands;
  @Inject private CurrentCycle cycle;
  @Inject private Me me;
  @Inject private Ui ui;

  private transient List<Row> rows;

  /** One item with what the agency types against its score. */
  public static class Row implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String code;
    private String grounds;
    private transient Appealable shown;

    Row(Appealable shown) {
      this.code = shown.disclosure().item().code();
      this.shown = shown;
    }

    public String code() {
      return code;
    }

    public Appealable shown() {
      return shown;
    }

    public String getGrounds() {
      return grounds;
    }

    public void setGrounds(String grounds) {
      this.grounds = grounds;
    }
  }

  /** Items that do not score in full, in the order of the framework. */
  public List<Row> rows() {
    if (rows == null) {
      rows =
          appeals.ofAgency(me.caller(), cycle.year(), me.agencyCode()).stream()
              .map(Row::new)
              .toList();
    }
    return rows;
  }

  /** When appeals are taken, in words. */
  public String period() {
    return rules
        .of(cycle.year())
        .appeals()
        .map(on -> ui.say("appeals.period", ui.time(on.opensAt()), ui.time(on.closesAt())))
        .orElseGet(() -> ui.say("appeals.none"));
  }

  /** What a score is called. */
  public String label(Row row, int value) {
    return row.shown()
        .disclosure()
        .item()
        .scale()
        .option(value)
        .map(one -> ui.text(one.label()))
        .orElse("");
  }

  /** Appeals against the score of an item, for good. */
  public void file(Row row) {
    var outcome =
        commands.run(
            () ->
                appeals.file(
                    me.caller(), cycle.year(), me.agencyCode(), row.code(), row.getGrounds()),
            "appeals.filed",
            Place.APPEALS.path());
    if (outcome == Outcome.STALE) {
      rows = null;
    }
  }
}
