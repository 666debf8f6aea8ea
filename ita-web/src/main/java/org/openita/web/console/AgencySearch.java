package org.openita.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.omnifaces.util.Faces;
import org.openita.registry.Agencies;
import org.openita.registry.AgencyFilter;
import org.openita.registry.AgencyType;

/** Which agencies are looked for, as the address of the page says it. */
@Named("search")
@RequestScoped
public class AgencySearch {

  private static final int GROUPS = 10;

  @Inject private Agencies agencies;

  private String q;
  private String type;
  private String group;

  AgencyFilter filter() {
    return AgencyFilter.ALL
        .withText(q)
        .withType(type)
        .withGroup(ThaiNumber.whole(group).orElse(null));
  }

  public List<AgencyType> types() {
    return agencies.types();
  }

  /** Numbers of the assessment groups. */
  public List<Integer> groups() {
    return IntStream.rangeClosed(1, GROUPS).boxed().toList();
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
}
