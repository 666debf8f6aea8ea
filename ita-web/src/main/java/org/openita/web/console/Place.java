package org.openita.web.console;

import static org.openita.identity.Role.AGENCY_ADMIN;
import static org.openita.identity.Role.AGENCY_EXECUTIVE;
import static org.openita.identity.Role.ASSESSOR;
import static org.openita.identity.Role.OPERATOR;
import static org.openita.identity.Role.SUPERVISOR;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openita.identity.Role;

/** The pages behind the sign-in, in the order of the menu, and who may open them. */
public enum Place {
  AGENCY("agency", true, AGENCY_ADMIN, AGENCY_EXECUTIVE),
  INTERNAL_STAKEHOLDERS("internal-stakeholders", true, AGENCY_ADMIN, AGENCY_EXECUTIVE),
  EXTERNAL_STAKEHOLDERS("external-stakeholders", true, AGENCY_ADMIN, AGENCY_EXECUTIVE),
  SAMPLE_LIST("sample-list", false, AGENCY_ADMIN, AGENCY_EXECUTIVE, ASSESSOR),
  SAMPLE_ENTRY("sample-entry", false, AGENCY_ADMIN),
  SAMPLE_TEMPLATE("sample-template.xlsx", false, AGENCY_ADMIN),
  CHANNELS("channels", true, AGENCY_ADMIN, AGENCY_EXECUTIVE),
  DISCLOSURES("disclosures", true, AGENCY_ADMIN, AGENCY_EXECUTIVE),
  DISCLOSURE("disclosure", false, AGENCY_ADMIN),
  IMPROVEMENT_PLAN("improvement-plan", true, AGENCY_ADMIN, AGENCY_EXECUTIVE),
  IMPROVEMENT_OUTLINE("improvement-outline", false, AGENCY_ADMIN),
  IMPROVEMENT_MEASURE("improvement-measure", false, AGENCY_ADMIN),
  IMPROVEMENT_REPORT("improvement-report", true, AGENCY_ADMIN, AGENCY_EXECUTIVE),
  IMPROVEMENT_PROGRESS("improvement-progress", false, AGENCY_ADMIN),
  LINKS("links", true, AGENCY_ADMIN, AGENCY_EXECUTIVE),
  APPEALS("appeals", false, AGENCY_ADMIN, AGENCY_EXECUTIVE),
  AGENCY_PROFILE("agency-profile", true, AGENCY_ADMIN),
  NOTICES("notices", false, AGENCY_ADMIN, AGENCY_EXECUTIVE),
  PROGRESS("progress", true, OPERATOR, SUPERVISOR),
  AGENCY_STATUS("agency-status", false, OPERATOR, SUPERVISOR, ASSESSOR),
  AGENCY_DOSSIER("agency-dossier", false, OPERATOR, SUPERVISOR, ASSESSOR),
  AGENCY_LINKS("agency-links", false, OPERATOR, SUPERVISOR, ASSESSOR),
  AGENCY_PULSE(
      "agency-pulse", false, AGENCY_ADMIN, AGENCY_EXECUTIVE, OPERATOR, SUPERVISOR, ASSESSOR),
  ASSESS("assess", true, ASSESSOR),
  ASSESS_AGENCY("assess-agency", false, ASSESSOR),
  COLLECT("collect", true, ASSESSOR),
  COLLECT_AGENCY("collect-agency", false, ASSESSOR),
  RESPONSES("responses", false, ASSESSOR, OPERATOR),
  CYCLES("cycles", true, OPERATOR),
  TIMELINE("timeline", true, OPERATOR),
  TIMELINE_ACTIVITY("timeline-activity", false, OPERATOR),
  SAMPLE_RETENTION("sample-retention", false, OPERATOR),
  AGENCIES("agencies", true, OPERATOR, SUPERVISOR),
  REGISTER_AGENCY("register-agency", false, OPERATOR, SUPERVISOR),
  EDIT_AGENCY("edit-agency", false, OPERATOR),
  REORGANISE_AGENCY("reorganise-agency", false, OPERATOR),
  REGISTER_XLSX("register.xlsx", false, OPERATOR, SUPERVISOR),
  REGISTER_CSV("register.csv", false, OPERATOR, SUPERVISOR),
  REGISTER_FILES("register-files", false, OPERATOR),
  REGISTER_FILE("register-file", false, OPERATOR),
  REGISTER_TEMPLATE_XLSX("register-template.xlsx", false, OPERATOR),
  REGISTER_TEMPLATE_CSV("register-template.csv", false, OPERATOR),
  GROUPS("groups", true, OPERATOR),
  SUPERVISION("supervision", true, OPERATOR),
  SUPERVISORS("supervisors", false, OPERATOR),
  ASSESSORS("assessors", true, OPERATOR),
  OIT_SCORING("oit-scoring", true, OPERATOR),
  OIT_DECISION("oit-decision", false, OPERATOR),
  CALIBRATION("oit-calibration", false, OPERATOR),
  ASSESSOR_WORK("assessor", false, OPERATOR),
  CLIENTS("clients", true, OPERATOR),
  CLIENT("client", false, OPERATOR),
  ISSUE("issue", true, OPERATOR),
  ISSUE_ACCOUNTS("issue-accounts", false, OPERATOR, SUPERVISOR),
  LINK_CHECKS("link-checks", true, OPERATOR),
  SCORING("scoring", true, OPERATOR),
  AUDIT_LOG("audit-log", true, OPERATOR, SUPERVISOR),
  AUDIT_RECORD("audit-record", false, OPERATOR, SUPERVISOR),
  AUDIT_EXPORT("audit-log.csv", false, OPERATOR, SUPERVISOR),
  AUDIT_VERIFICATION("audit-verification", false, OPERATOR),
  NOTICE_MAILS("notice-mails", true, OPERATOR),
  ACCOUNTS("accounts", true, OPERATOR),
  ACCOUNT("account", false, OPERATOR),
  FIRST_SIGN_IN("first-sign-in"),
  MY_ACCOUNT("my-account"),
  SECOND_FACTOR("second-factor");

  private final String page;
  private final boolean inMenu;
  private final Set<Role> roles;

  /** Of everybody, for their own account. */
  Place(String page) {
    this.page = page;
    this.inMenu = false;
    this.roles = EnumSet.allOf(Role.class);
  }

  Place(String page, boolean inMenu, Role first, Role... others) {
    this.page = page;
    this.inMenu = inMenu;
    this.roles = EnumSet.of(first, others);
  }

  /** Address without the context path. */
  public String path() {
    return "/console/" + page;
  }

  /** Key of its name among the texts. */
  public String nameKey() {
    return "place." + name();
  }

  boolean openTo(Role role) {
    return roles.contains(role);
  }

  /**
   * @param path without the context path
   */
  static Optional<Place> at(String path) {
    return Arrays.stream(values()).filter(place -> place.path().equals(path)).findFirst();
  }

  /** What the menu offers to a role. */
  static List<Place> menuOf(Role role) {
    return Arrays.stream(values()).filter(place -> place.inMenu && place.openTo(role)).toList();
  }

  /** Where a role finds its work. */
  static Place deskOf(Role role) {
    return menuOf(role).get(0);
  }
}
