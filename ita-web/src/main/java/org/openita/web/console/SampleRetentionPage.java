package org.openita.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.openita.stakeholder.RetentionStatus;
import org.openita.stakeholder.SampleRetention;
import org.openita.web.console.Commands.Outcome;

/** How long the sample lists of the cycle are kept, for operators. */
@Named("sampleRetention")
@ViewScoped
@SuppressWarnings("serial") // what the container injects can be serialized
public class SampleRetentionPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private SampleRetention retention;
  @Inject private Commands commands;
  @Inject private CurrentCycle cycle;
  @Inject private Me me;
  @Inject private Ui ui;

  private transient RetentionStatus status;
  private String days;
  private String reason;
  private Long version;
  private boolean stale;

  /** How it stands now. */
  public RetentionStatus status() {
    if (status == null) {
      status = retention.of(me.caller(), cycle.year());
      if (version == null) {
        version = status.version();
      }
    }
    return status;
  }

  public int year() {
    return cycle.year();
  }

  public void save() {
    var number = ThaiNumber.whole(getDays());
    if (number.isEmpty() && !ThaiNumber.isBlank(getDays())) {
      commands.error("days", ui.say("stakeholders.not-a-number"));
      return;
    }
    status();
    var outcome =
        commands.run(
            () ->
                retention.set(me.caller(), cycle.year(), number.orElse(null), getReason(), version),
            "retention.saved",
            Place.SAMPLE_RETENTION.path());
    if (outcome == Outcome.STALE) {
      stale = true;
      status = null;
      version = null;
    }
  }

  /** Whether somebody else has changed it while the reader was typing. */
  public boolean stale() {
    return stale;
  }

  /** As typed; what holds before anything has been typed. */
  public String getDays() {
    return days == null ? String.valueOf(status().days()) : days;
  }

  public void setDays(String days) {
    this.days = days;
  }

  public String getReason() {
    return reason == null ? status().reason().orElse("") : reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
