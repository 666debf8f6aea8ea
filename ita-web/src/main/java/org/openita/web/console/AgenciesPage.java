package org.openita.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Named;
import org.openita.common.Page;
import org.openita.registry.Agencies;
import org.openita.registry.Agency;

/** The register, for the operator who issues accounts. */
@Named("agencies")
@RequestScoped
public class AgenciesPage {

  private final Rows rows = new Rows();

  /** The agencies that are looked for. */
  public PagedModel<Agency> rows() {
    return rows;
  }

  private static final class Rows extends PagedModel<Agency> {

    private static final long serialVersionUID = 1L;

    @Override
    Page<Agency> page(int page, int size) {
      var search = CDI.current().select(AgencySearch.class).get();
      return CDI.current().select(Agencies.class).get().search(search.filter(), page, size);
    }

    @Override
    public String getRowKey(Agency agency) {
      return agency.code();
    }
  }
}
