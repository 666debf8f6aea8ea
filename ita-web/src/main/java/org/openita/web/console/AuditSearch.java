package org.openita.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Utils;
import org.openita.audit.AuditFilter;
import org.openita.common.AuditNote;

/** Which records of the audit log are looked for, as the address of the page says it. */
@Named("auditSearch")
@RequestScoped
public class AuditSearch {

  @Inject private Commands commands;
  @Inject private Ui ui;

  private String from;
  private String to;
  private String actor;
  private String agency;
  private String action;
  private String outcome;
  private String text;

  AuditFilter filter() {
    return AuditFilter.ALL
        .between(day(from).orElse(null), day(to).orElse(null))
        .withActor(actor)
        .withAgency(agency)
        .withAction(action)
        .withOutcome(outcome)
        .withText(text);
  }

  /** Says so when something that was typed is no day. */
  void tellWrongDays() {
    if (isWrong(from)) {
      commands.error("from", ui.say("audit.wrong-day"));
    }
    if (isWrong(to)) {
      commands.error("to", ui.say("audit.wrong-day"));
    }
  }

  /** The page with the filters in its address. */
  public String show() {
    return Faces.getViewId() + "?faces-redirect=true&includeViewParams=true";
  }

  /** The filters as a query, beginning with a question mark. */
  public String query() {
    var parameters = new LinkedHashMap<String, String>();
    parameters.put("from", from);
    parameters.put("to", to);
    parameters.put("actor", actor);
    parameters.put("agency", agency);
    parameters.put("action", action);
    parameters.put("outcome", outcome);
    parameters.put("text", text);
    return "?"
        + parameters.entrySet().stream()
            .filter(parameter -> !ThaiNumber.isBlank(parameter.getValue()))
            .map(parameter -> parameter.getKey() + "=" + Utils.encodeURL(parameter.getValue()))
            .collect(Collectors.joining("&"));
  }

  public List<String> outcomes() {
    return java.util.Arrays.stream(AuditNote.Outcome.values()).map(Enum::name).toList();
  }

  private static Optional<LocalDate> day(String typed) {
    return ThaiNumber.isBlank(typed) ? Optional.empty() : ThaiDate.typedDay(typed);
  }

  private static boolean isWrong(String typed) {
    return !ThaiNumber.isBlank(typed) && day(typed).isEmpty();
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

  /** Beginning of a user name or client id. */
  public String getActor() {
    return actor;
  }

  public void setActor(String actor) {
    this.actor = actor;
  }

  /** Code of an agency. */
  public String getAgency() {
    return agency;
  }

  public void setAgency(String agency) {
    this.agency = agency;
  }

  /** Service and command, or its beginning. */
  public String getAction() {
    return action;
  }

  public void setAction(String action) {
    this.action = action;
  }

  /** Name of an outcome; empty for all. */
  public String getOutcome() {
    return outcome;
  }

  public void setOutcome(String outcome) {
    this.outcome = outcome;
  }

  /** Part of what was changed, or the id of a request. */
  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
