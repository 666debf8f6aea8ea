package org.openita.registry;

import java.util.List;
import java.util.Optional;

/**
 * How agencies are to be put into groups.
 *
 * @param exceptions all that are to hold; those of today that are not among them end
 */
public record GroupPlan(GroupRules rules, List<Exemption> exceptions) {

  /**
   * An agency whose group is not that of the rule.
   *
   * @param reason why; 1 to {@value RowRules#LONGEST_REASON} characters
   */
  public record Exemption(String agencyCode, int groupNumber, String reason) {

    public Exemption {
      agencyCode = ThaiText.tidy(agencyCode);
      reason = ThaiText.tidy(reason);
    }
  }

  public GroupPlan {
    exceptions = List.copyOf(exceptions);
  }

  Optional<Exemption> exceptionOf(String agencyCode) {
    return exceptions.stream()
        .filter(exception -> exception.agencyCode().equals(agencyCode))
        .findFirst();
  }
}
