package org.openita.web.console;

import java.io.Serializable;
import org.openita.registry.GroupPlan;

/** An agency whose group is not that of the rule, as an operator types it. */
public class ExceptionForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String code = "";
  private String group = "";
  private String reason = "";

  static ExceptionForm of(GroupPlan.Exemption exemption) {
    var typed = new ExceptionForm();
    typed.code = exemption.agencyCode();
    typed.group = Integer.toString(exemption.groupNumber());
    typed.reason = exemption.reason();
    return typed;
  }

  GroupPlan.Exemption exemption() {
    return new GroupPlan.Exemption(
        ThaiNumber.arabicDigits(code == null ? "" : code),
        ThaiNumber.whole(group).orElse(0),
        reason);
  }

  /** Code of the agency. */
  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  /** Number of the group. */
  public String getGroup() {
    return group;
  }

  public void setGroup(String group) {
    this.group = group;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
