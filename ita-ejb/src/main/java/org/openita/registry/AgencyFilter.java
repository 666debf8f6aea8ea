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
 * @param leftBefore only those that are no longer assessed in this cycle, Buddhist Era; for the
 *     register as it is now
 */
public record AgencyFilter(
    Optional<String> text,
    Optional<String> type,
    Optional<Integer> group,
    Optional<String> province,
    Optional<String> ministry,
    Optional<String> supervisor,
    Optional<Integer> leftBefore) {

  public static final AgencyFilter ALL =
      new AgencyFilter(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public AgencyFilter withText(String part) {
    return new AgencyFilter(wanted(part), type, group, province, ministry, supervisor, leftBefore);
  }

  public AgencyFilter withType(String code) {
    return new AgencyFilter(text, wanted(code), group, province, ministry, supervisor, leftBefore);
  }

  public AgencyFilter withGroup(Integer number) {
    return new AgencyFilter(
        text, type, Optional.ofNullable(number), province, ministry, supervisor, leftBefore);
  }

  public AgencyFilter withProvince(String code) {
    return new AgencyFilter(text, type, group, wanted(code), ministry, supervisor, leftBefore);
  }

  public AgencyFilter withMinistry(String code) {
    return new AgencyFilter(text, type, group, province, wanted(code), supervisor, leftBefore);
  }

  public AgencyFilter withSupervisor(String code) {
    return new AgencyFilter(text, type, group, province, ministry, wanted(code), leftBefore);
  }

  public AgencyFilter withLeftBefore(Integer year) {
    return new AgencyFilter(
        text, type, group, province, ministry, supervisor, Optional.ofNullable(year));
  }

  private static Optional<String> wanted(String value) {
    return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
  }
}
