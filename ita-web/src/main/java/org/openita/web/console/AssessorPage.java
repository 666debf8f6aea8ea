package org.openita.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.openita.common.Refusal;
import org.openita.identity.Account;
import org.openita.identity.OfficeAccounts;
import org.openita.identity.Role;
import org.openita.registry.Agencies;
import org.openita.registry.AssessmentGroup;
import org.openita.registry.AssessorAssignment;
import org.openita.registry.AssessorExclusion;
import org.openita.registry.Assignments;

/** What one assessor assesses in the present cycle, and from which agencies they are kept away. */
@Named("assessor")
@ViewScoped
@SuppressWarnings("serial") // what the container injects can be serialized
public class AssessorPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private OfficeAccounts accounts;
  @Inject private Assignments assignments;
  @Inject private Agencies agencies;
  @Inject private Commands commands;
  @Inject private CurrentCycle cycle;
  @Inject private Me me;

  private String name;
  private String group;
  private String agency;
  private String excluded;
  private String reason;

  /** Somebody who is no assessor is not found. */
  public void load() {
    account();
  }

  public Account account() {
    return accounts
        .find(me.caller(), name == null ? "" : name)
        .filter(found -> found.role() == Role.ASSESSOR)
        .orElseThrow(Refusal::notFound);
  }

  public List<AssessorAssignment> assigned() {
    return assignments.of(me.caller(), cycle.year(), name);
  }

  public List<AssessorExclusion> exclusions() {
    return assignments.exclusions(me.caller(), cycle.year(), name);
  }

  public List<AssessmentGroup> groups() {
    return agencies.groups();
  }

  public void assignGroup() {
    run(
        () ->
            assignments.assignGroup(
                me.caller(), cycle.year(), name, ThaiNumber.whole(group).orElse(null)),
        "assessor.assigned");
  }

  public void assignAgency() {
    run(
        () -> assignments.assignAgency(me.caller(), cycle.year(), name, code(agency)),
        "assessor.assigned");
  }

  public void withdraw(AssessorAssignment assignment) {
    run(() -> assignments.withdraw(me.caller(), assignment.id()), "assessor.withdrawn");
  }

  public void exclude() {
    run(
        () -> assignments.exclude(me.caller(), cycle.year(), name, code(excluded), reason),
        "assessor.excluded");
  }

  public void readmit(AssessorExclusion exclusion) {
    run(() -> assignments.readmit(me.caller(), exclusion.id()), "assessor.readmitted");
  }

  private void run(Runnable command, String doneKey) {
    commands.run(command, doneKey, Place.ASSESSOR_WORK.path() + "?name=" + name);
  }

  private static String code(String typed) {
    return ThaiNumber.arabicDigits(typed == null ? "" : typed);
  }

  /** User name. */
  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  /** Number of a group to assign. */
  public String getGroup() {
    return group;
  }

  public void setGroup(String group) {
    this.group = group;
  }

  /** Code of an agency to assign. */
  public String getAgency() {
    return agency;
  }

  public void setAgency(String agency) {
    this.agency = agency;
  }

  /** Code of an agency from which to keep away. */
  public String getExcluded() {
    return excluded;
  }

  public void setExcluded(String excluded) {
    this.excluded = excluded;
  }

  /** What the conflict of interest is. */
  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
