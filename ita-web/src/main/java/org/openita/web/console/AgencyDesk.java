package org.openita.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openita.identity.Role;
import org.openita.monitoring.AgencyStatus;
import org.openita.monitoring.AgencyStatuses;
import org.openita.scoring.MissingStep;

/** How far an agency has come, for its own people and for those who watch it. */
@Named("desk")
@RequestScoped
public class AgencyDesk {

  @Inject private AgencyStatuses statuses;
  @Inject private CurrentCycle cycle;
  @Inject private Me me;

  private String agency;
  private AgencyStatus status;

  /** Reads the state, so that an agency out of reach is not found before anything is shown. */
  public void load() {
    status();
  }

  public AgencyStatus status() {
    if (status == null) {
      var code = me.caller().agencyCode().orElse(agency == null ? "" : agency);
      status = statuses.of(me.caller(), cycle.year(), code);
    }
    return status;
  }

  /** What to do next; nothing for those who only watch. */
  public NextStep next() {
    return NextStep.of(status()).orElse(null);
  }

  /** What would keep the result from being announced. */
  public List<MissingStep> missing() {
    return List.copyOf(status().missing());
  }

  /** Whether the pages of the single steps are for the reader. */
  public boolean ownAgency() {
    return me.role() == Role.AGENCY_ADMIN || me.role() == Role.AGENCY_EXECUTIVE;
  }

  /** Code of the agency to look at, for those who watch several. */
  public String getAgency() {
    return agency;
  }

  public void setAgency(String agency) {
    this.agency = agency;
  }
}
