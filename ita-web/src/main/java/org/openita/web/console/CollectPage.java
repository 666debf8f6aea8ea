package org.openita.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Named;
import org.openita.common.Page;
import org.openita.registry.Agencies;

/** The agencies for which an assessor collects EIT. */
@Named("collect")
@RequestScoped
public class CollectPage {

  private final Rows rows = new Rows();

  /** The assigned agencies that are looked for. */
  public PagedModel<RegisterRow> rows() {
    return rows;
  }

  private static final class Rows extends PagedModel<RegisterRow> {

    private static final long serialVersionUID = 1L;

    @Override
    Page<RegisterRow> page(int page, int size) {
      var search = CDI.current().select(AgencySearch.class).get();
      var agencies = CDI.current().select(Agencies.class).get();
      var year = CDI.current().select(CurrentCycle.class).get().year();
      var caller = CDI.current().select(Me.class).get().caller();
      return agencies.search(caller, year, search.filter(), page, size).map(RegisterRow::of);
    }

    @Override
    public String getRowKey(RegisterRow row) {
      return row.code();
    }
  }
}
