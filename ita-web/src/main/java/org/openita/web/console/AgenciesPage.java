package org.openita.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.openita.common.Page;
import org.openita.identity.Role;
import org.openita.registry.Agencies;

/** The register: all of it for operators, its own agencies for a supervising body. */
@Named("agencies")
@RequestScoped
public class AgenciesPage {

  private final Rows rows = new Rows();

  @Inject private Me me;

  /** The agencies that are looked for. */
  public PagedModel<RegisterRow> rows() {
    return rows;
  }

  /** Whether the reader writes the register. */
  public boolean mayWrite() {
    return me.role() == Role.OPERATOR;
  }

  private static final class Rows extends PagedModel<RegisterRow> {

    private static final long serialVersionUID = 1L;

    @Override
    Page<RegisterRow> page(int page, int size) {
      var search = CDI.current().select(AgencySearch.class).get();
      var agencies = CDI.current().select(Agencies.class).get();
      var caller = CDI.current().select(Me.class).get().caller();
      var filter = search.filter();
      return search
          .year()
          .map(year -> agencies.search(caller, year, filter, page, size).map(RegisterRow::of))
          .orElseGet(() -> agencies.search(caller, filter, page, size).map(RegisterRow::of));
    }

    @Override
    public String getRowKey(RegisterRow row) {
      return row.code();
    }
  }
}
