package org.openita.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.openita.approval.DossierState;
import org.openita.common.Page;
import org.openita.monitoring.AgencyProgress;
import org.openita.monitoring.AgencyStatuses;

/** The agencies whose disclosures wait for an assessor. */
@Named("assess")
@RequestScoped
public class AssessPage {

  @Inject private AgencyStatuses statuses;
  @Inject private AgencySearch search;
  @Inject private CurrentCycle cycle;
  @Inject private Me me;

  private List<AgencyProgress> rows;

  /** Agencies that match and whose disclosures have been approved. */
  public List<AgencyProgress> rows() {
    if (rows == null) {
      rows = approved();
    }
    return rows;
  }

  private List<AgencyProgress> approved() {
    var found = new ArrayList<AgencyProgress>();
    Page<AgencyProgress> page;
    int number = 0;
    do {
      page = statuses.progress(me.caller(), cycle.year(), search.filter(), number++, Page.LARGEST);
      page.items().stream()
          .filter(agency -> agency.disclosures() == DossierState.APPROVED)
          .forEach(found::add);
    } while ((long) number * Page.LARGEST < page.total());
    return List.copyOf(found);
  }
}
