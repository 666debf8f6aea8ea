package org.openita.web.console;

import java.io.Serializable;
import java.util.Optional;
import org.openita.common.Language;
import org.openita.registry.Agencies;
import org.openita.timeline.Window;
import org.openita.timeline.WindowScope;

/** What an operator types about a window. */
public class WindowForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private WindowScope.Kind kind = WindowScope.Kind.CYCLE;
  private String group = "";
  private String agency = "";
  private String opensAt = "";
  private String closesAt = "";
  private String reason = "";

  /** Fills in what holds now. */
  final void show(Optional<Window> window, Language language) {
    opensAt = window.map(set -> ThaiDate.toTyped(set.opensAt(), language)).orElse("");
    closesAt = window.map(set -> ThaiDate.toTyped(set.closesAt(), language)).orElse("");
  }

  WindowScope.Kind kind() {
    return kind;
  }

  boolean needsReason() {
    return kind != WindowScope.Kind.CYCLE;
  }

  String agencyCode() {
    return ThaiNumber.arabicDigits(agency).strip();
  }

  /** For whom the window is meant, in words. */
  String who(Ui ui, Agencies agencies, int year) {
    return switch (kind) {
      case CYCLE -> ui.say("timeline.scope.CYCLE");
      case GROUP -> ui.say("assessor.group", ThaiNumber.whole(group).orElse(0));
      case AGENCY -> ui.text(agencies.find(year, agencyCode()).name()) + " (" + agencyCode() + ")";
    };
  }

  /** For all, for a group or for an agency. */
  public String getScope() {
    return kind.name();
  }

  public void setScope(String scope) {
    kind = WindowScope.Kind.valueOf(scope);
  }

  /** Number of the group. */
  public String getGroup() {
    return group;
  }

  public void setGroup(String group) {
    this.group = group == null ? "" : group;
  }

  /** Code of the agency. */
  public String getAgency() {
    return agency;
  }

  public void setAgency(String agency) {
    this.agency = agency == null ? "" : agency;
  }

  public String getOpensAt() {
    return opensAt;
  }

  public void setOpensAt(String opensAt) {
    this.opensAt = opensAt == null ? "" : opensAt;
  }

  public String getClosesAt() {
    return closesAt;
  }

  public void setClosesAt(String closesAt) {
    this.closesAt = closesAt == null ? "" : closesAt;
  }

  /** Why a group or an agency gets a window of its own. */
  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason == null ? "" : reason;
  }
}
