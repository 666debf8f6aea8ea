package org.openita.registry;

import java.util.Map;
import java.util.Optional;

/**
 * Which assessment group an agency belongs to (manual 2563, section 1.2): a type may have a group
 * of its own, wherever its agencies are; all others are in the group of their province.
 *
 * @param byType group numbers by the code of the type; types without one go by province
 * @param byProvince group numbers by the code of the province
 */
public record GroupRules(Map<String, Integer> byType, Map<String, Integer> byProvince) {

  public GroupRules {
    byType = Map.copyOf(byType);
    byProvince = Map.copyOf(byProvince);
  }

  /** The group; absent where the type goes by province and the province is not known. */
  public Optional<Integer> groupOf(String type, Optional<String> province) {
    return Optional.ofNullable(byType.get(type)).or(() -> province.map(byProvince::get));
  }

  /** Whether the province decides, so that an agency of this type must have one. */
  public boolean byArea(String type) {
    return !byType.containsKey(type);
  }
}
