package org.openita.web.console;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.openita.audit.AuditVerdict;
import org.openita.audit.AuditVerification;

/** Verifying the audit log. */
@Named("auditVerification")
@RequestScoped
public class AuditVerificationPage {

  private static final int USUAL_DAYS = 30;

  @Inject private AuditVerification verification;
  @Inject private Commands commands;
  @Inject private Me me;
  @Inject private Ui ui;
  @Inject private Clock clock;

  private String from;
  private String to;
  private AuditVerdict verdict;

  @PostConstruct
  void proposePeriod() {
    var today = LocalDate.now(clock);
    from = ThaiDate.toTyped(today.minusDays(USUAL_DAYS - 1), ui.language());
    to = ThaiDate.toTyped(today, ui.language());
  }

  /** Compares the records of the period with what was signed. */
  public void verify() {
    var first = day("from", from);
    var last = day("to", to);
    if (first.isPresent() && last.isPresent()) {
      commands.run(() -> verdict = verification.verify(me.caller(), first.get(), last.get()));
    }
  }

  private Optional<LocalDate> day(String field, String typed) {
    var day = ThaiDate.typedDay(typed == null ? "" : typed);
    if (day.isEmpty()) {
      commands.error(field, ui.say("audit.wrong-day"));
    }
    return day;
  }

  /** What was found; absent before verifying. */
  public AuditVerdict verdict() {
    return verdict;
  }

  /** A day of a finding. */
  public String day(LocalDate day) {
    return ThaiDate.toTyped(day, ui.language());
  }

  /** First day, as typed. */
  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  /** Last day, as typed. */
  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }
}
