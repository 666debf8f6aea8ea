package org.openita.web.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.openita.registry.Agencies;
import org.openita.registry.AgencyFilter;
import org.openita.registry.AgencyType;
import org.openita.registry.AssessmentGroup;
import org.openita.registry.Ministry;
import org.openita.registry.Province;
import org.openita.registry.SupervisingBody;
import org.openita.timeline.Cycle;
import org.openita.timeline.Timelines;

/** Which agencies are looked for, as the address of the page says it. */
@Named("search")
@RequestScoped
public class AgencySearch {

  /** Stands for the agencies that are no longer assessed. */
  private static final String LEFT = "left";

  @Inject private Agencies agencies;
  @Inject private Timelines timelines;
  @Inject private CurrentCycle cycle;

  private String q;
  private String type;
  private String group;
  private String province;
  private String ministry;
  private String supervisor;
  private String scope;

  AgencyFilter filter() {
    return AgencyFilter.ALL
        .withText(q)
        .withType(type)
        .withGroup(ThaiNumber.whole(group).orElse(null))
        .withProvince(province)
        .withMinistry(ministry)
        .withSupervisor(supervisor)
        .withLeftBefore(LEFT.equals(scope) ? cycle.year() : null);
  }

  /** Takes over the filters that the address of a download has. */
  void read(HttpServletRequest request) {
    q = request.getParameter("q");
    type = request.getParameter("type");
    group = request.getParameter("group");
    province = request.getParameter("province");
    ministry = request.getParameter("ministry");
    supervisor = request.getParameter("supervisor");
    scope = request.getParameter("scope");
  }

  /** The filters as the query of an address; empty where there are none. */
  public String query() {
    var filters = new LinkedHashMap<String, String>();
    filters.put("q", q);
    filters.put("type", type);
    filters.put("group", group);
    filters.put("province", province);
    filters.put("ministry", ministry);
    filters.put("supervisor", supervisor);
    filters.put("scope", scope);
    filters.values().removeIf(ThaiNumber::isBlank);
    return filters.entrySet().stream()
        .map(filter -> filter.getKey() + "=" + URLEncoder.encode(filter.getValue(), UTF_8))
        .reduce((one, other) -> one + "&" + other)
        .map(query -> "?" + query)
        .orElse("");
  }

  /** The cycle whose register is wanted; absent for that of today. */
  Optional<Integer> year() {
    return ThaiNumber.whole(scope);
  }

  public List<AgencyType> types() {
    return agencies.types();
  }

  public List<Province> provinces() {
    return agencies.provinces();
  }

  public List<Ministry> ministries() {
    return agencies.ministries();
  }

  public List<SupervisingBody> supervisors() {
    return agencies.supervisingBodies();
  }

  /** Fiscal years of the cycles, Buddhist Era. */
  public List<Integer> years() {
    return timelines.cycles().stream().map(Cycle::year).toList();
  }

  /** Numbers of the assessment groups. */
  public List<Integer> groups() {
    return agencies.groups().stream().map(AssessmentGroup::number).toList();
  }

  /** The present page with the filters in its address. */
  public String show() {
    return Faces.getViewId() + "?faces-redirect=true&includeViewParams=true";
  }

  /** Part of a name or code. */
  public String getQ() {
    return q;
  }

  public void setQ(String q) {
    this.q = q;
  }

  /** Code of a type; empty for all. */
  public String getType() {
    return type;
  }

  public void setType(String type) {
    this.type = type;
  }

  /** Number of a group; empty for all. */
  public String getGroup() {
    return group;
  }

  public void setGroup(String group) {
    this.group = group;
  }

  /** Code of a province; empty for all. */
  public String getProvince() {
    return province;
  }

  public void setProvince(String province) {
    this.province = province;
  }

  /** Code of a ministry; empty for all. */
  public String getMinistry() {
    return ministry;
  }

  public void setMinistry(String ministry) {
    this.ministry = ministry;
  }

  /** Code of a supervising body; empty for all. */
  public String getSupervisor() {
    return supervisor;
  }

  public void setSupervisor(String supervisor) {
    this.supervisor = supervisor;
  }

  /** The register of today where empty, that of a cycle, or those that have left. */
  public String getScope() {
    return scope;
  }

  public void setScope(String scope) {
    this.scope = scope;
  }
}
