package org.openita.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.openita.common.Page;
import org.openita.disclosure.DisclosureScores;
import org.openita.framework.InstrumentCode;
import org.openita.monitoring.AgencyStatuses;
import org.openita.registry.AgencyPeriod;
import org.openita.timeline.Timelines;

/** The agencies whose disclosures wait for an assessor. */
@Named("assess")
@RequestScoped
public class AssessPage {

  @Inject private Timelines timelines;
  @Inject private CurrentCycle cycle;

  private final Rows rows = new Rows();

  /** Agencies that match and whose disclosures have been approved. */
  public PagedModel<WorkRow> rows() {
    return rows;
  }

  /**
   * One agency of the list.
   *
   * @param scored how many of its items the assessor has scored
   */
  public record WorkRow(RegisterRow agency, int scored) {}

  /** Items in all. */
  public int items() {
    return timelines
        .frameworkOf(cycle.year())
        .instrument(InstrumentCode.OIT)
        .disclosureItems()
        .size();
  }

  private static final class Rows extends PagedModel<WorkRow> {

    private static final long serialVersionUID = 1L;

    @Override
    Page<WorkRow> page(int page, int size) {
      var beans = CDI.current();
      var caller = beans.select(Me.class).get().caller();
      int year = beans.select(CurrentCycle.class).get().year();
      var found =
          beans
              .select(AgencyStatuses.class)
              .get()
              .disclosed(caller, year, beans.select(AgencySearch.class).get().filter(), page, size);
      var counts =
          beans
              .select(DisclosureScores.class)
              .get()
              .counts(year, caller.name(), found.items().stream().map(AgencyPeriod::id).toList());
      return found.map(
          agency -> new WorkRow(RegisterRow.of(agency), counts.getOrDefault(agency.id(), 0)));
    }

    @Override
    public String getRowKey(WorkRow row) {
      return row.agency().code();
    }
  }
}
