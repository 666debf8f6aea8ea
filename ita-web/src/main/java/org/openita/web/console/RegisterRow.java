package org.openita.web.console;

import java.util.Optional;
import org.openita.common.Text;
import org.openita.registry.Agency;
import org.openita.registry.AgencyPeriod;
import org.openita.registry.Province;

/**
 * One line of the register, as it is now or as it was in a cycle.
 *
 * @param lastYear last cycle in which the agency is assessed; absent until further notice
 */
public record RegisterRow(
    String code,
    Text name,
    Text type,
    Optional<Text> province,
    int group,
    Text supervisor,
    Optional<Integer> lastYear) {

  static RegisterRow of(Agency agency) {
    return new RegisterRow(
        agency.code(),
        agency.name(),
        agency.type().name(),
        agency.province().map(Province::name),
        agency.groupNumber(),
        agency.supervisingBody().abbreviation(),
        agency.validTo());
  }

  static RegisterRow of(AgencyPeriod period) {
    return new RegisterRow(
        period.code(),
        period.name(),
        period.type().name(),
        period.province().map(Province::name),
        period.groupNumber(),
        period.supervisingBody().abbreviation(),
        period.agency().validTo());
  }
}
