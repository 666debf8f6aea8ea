package org.openita.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Named;
import org.openita.common.Page;
import org.openita.monitoring.AgencyStatuses;

/** The agencies whose disclosures wait for an assessor. */
@Named("assess")
@RequestScoped
public class AssessPage {

  private final Rows rows = new Rows();

  /** Agencies that match and whose disclosures have been approved. */
  public PagedModel<RegisterRow> rows() {
    return rows;
  }

  private static final class Rows extends PagedModel<RegisterRow> {

    private static final long serialVersionUID = 1L;

    @Override
    Page<RegisterRow> page(int page, int size) {
      return CDI.current()
          .select(AgencyStatuses.class)
          .get()
          .disclosed(
              CDI.current().select(Me.class).get().caller(),
              CDI.current().select(CurrentCycle.class).get().year(),
              CDI.current().select(AgencySearch.class).get().filter(),
              page,
              size)
          .map(RegisterRow::of);
    }

    @Override
    public String getRowKey(RegisterRow row) {
      return row.code();
    }
  }
}
