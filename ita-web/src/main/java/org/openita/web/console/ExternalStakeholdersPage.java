package org.openita.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.Optional;
import org.openita.approval.DossierKind;
import org.openita.approval.DossierStatus;
import org.openita.framework.InstrumentCode;
import org.openita.stakeholder.ExternalStakeholders;

/** The people outside who dealt with an agency, of whom a sample answers EIT. */
@Named("externalStakeholders")
@ViewScoped
public class ExternalStakeholdersPage extends StakeholdersPage {

  private static final long serialVersionUID = 1L;

  private transient ExternalStakeholders kept;

  @Override
  DossierKind kind() {
    return DossierKind.EXTERNAL_STAKEHOLDERS;
  }

  @Override
  Place place() {
    return Place.EXTERNAL_STAKEHOLDERS;
  }

  @Override
  InstrumentCode survey() {
    return InstrumentCode.EIT;
  }

  @Override
  public String field() {
    return "estimate";
  }

  @Override
  void refresh() {
    kept = null;
  }

  @Override
  DossierStatus put(Integer number) {
    return stakeholders()
        .putExternal(me().caller(), year(), me().agencyCode(), number, version())
        .dossier();
  }

  @Override
  Optional<Integer> kept() {
    return read().estimate();
  }

  @Override
  Optional<Integer> keptMinimum() {
    return read().minimumSample();
  }

  private ExternalStakeholders read() {
    if (kept == null) {
      kept = stakeholders().external(me().caller(), year(), me().agencyCode());
    }
    return kept;
  }
}
