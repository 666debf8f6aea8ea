package org.openita.registry;

import java.util.Optional;

/**
 * Which agencies of the register are wanted; what is absent does not restrict.
 *
 * @param text any part of the Thai or English name, or of the code
 * @param type code of an agency type
 * @param group number of an assessment group
 * @param province two-digit code
 * @param ministry code
 * @param supervisor code of a supervising body
 */
public record AgencyFilter(
    Optional<String> text,
    Optional<String> type,
    Optional<Integer> group,
    Optional<String> province,
    Optional<String> ministry,
    Optional<String> supervisor) {

  public static final AgencyFilter ALL =
      new AgencyFilter(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public AgencyFilter withText(String part) {
    return new AgencyFilter(wanted(part), type, group, province, ministry, supervisor);
  }

  public AgencyFilter withType(String code) {
    return new AgencyFilter(text, wanted(code), group, province, ministry, supervisor);
  }

  public AgencyFilter withGroup(Integer number) {
    return new AgencyFilter(
        text, type, Optional.ofNullable(number), province, ministry, supervisor);
  }

  public AgencyFilter withProvince(String code) {
    return new AgencyFilter(text, type, group, wanted(code), ministry, supervisor);
  }

  public AgencyFilter withMinistry(String code) {
    return new AgencyFilter(text, type, group, province, wanted(code), supervisor);
  }

  public AgencyFilter withSupervisor(String code) {
    return new AgencyFilter(text, type, group, province, ministry, wanted(code));
  }

  private static Optional<String> wanted(String value) {
    return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
  }
}
