package org.openita.ws.rest;

import jakarta.ws.rs.QueryParam;
import org.openita.registry.AgencyFilter;

/** Which agencies of a list are wanted. */
public class AgencyQuery {

  @QueryParam("q")
  private String text;

  @QueryParam("type")
  private String type;

  @QueryParam("group")
  private String group;

  @QueryParam("province")
  private String province;

  @QueryParam("ministry")
  private String ministry;

  @QueryParam("supervisor")
  private String supervisor;

  AgencyFilter filter() {
    var filter =
        AgencyFilter.ALL
            .withText(text)
            .withType(type)
            .withProvince(province)
            .withMinistry(ministry)
            .withSupervisor(supervisor);
    return group == null || group.isBlank()
        ? filter
        : filter.withGroup(PageQuery.number("group", group, 0));
  }
}
