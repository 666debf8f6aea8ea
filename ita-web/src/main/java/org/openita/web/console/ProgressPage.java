package org.openita.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Named;
import org.openita.common.Page;
import org.openita.monitoring.AgencyProgress;
import org.openita.monitoring.AgencyStatuses;

/** How far the agencies within reach have come. */
@Named("progress")
@RequestScoped
public class ProgressPage {

  private final Rows rows = new Rows();

  /** The agencies that are looked for, with their states. */
  public PagedModel<AgencyProgress> rows() {
    return rows;
  }

  private static final class Rows extends PagedModel<AgencyProgress> {

    private static final long serialVersionUID = 1L;

    @Override
    Page<AgencyProgress> page(int page, int size) {
      return CDI.current()
          .select(AgencyStatuses.class)
          .get()
          .progress(
              CDI.current().select(Me.class).get().caller(),
              CDI.current().select(CurrentCycle.class).get().year(),
              CDI.current().select(AgencySearch.class).get().filter(),
              page,
              size);
    }

    @Override
    public String getRowKey(AgencyProgress progress) {
      return progress.agency().code();
    }
  }
}
