package org.openita.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.Optional;
import org.openita.approval.DossierKind;
import org.openita.approval.DossierStatus;
import org.openita.framework.InstrumentCode;
import org.openita.stakeholder.InternalStakeholders;

/** The staff of an agency, of whom a sample answers IIT. */
@Named("internalStakeholders")
@ViewScoped
public class InternalStakeholdersPage extends StakeholdersPage {

  private static final long serialVersionUID = 1L;

  private transient InternalStakeholders kept;

  @Override
  DossierKind kind() {
    return DossierKind.INTERNAL_STAKEHOLDERS;
  }

  @Override
  Place place() {
    return Place.INTERNAL_STAKEHOLDERS;
  }

  @Override
  InstrumentCode survey() {
    return InstrumentCode.IIT;
  }

  @Override
  public String field() {
    return "headcount";
  }

  @Override
  void refresh() {
    kept = null;
  }

  @Override
  DossierStatus put(Integer number) {
    return stakeholders()
        .putInternal(me().caller(), year(), me().agencyCode(), number, version())
        .dossier();
  }

  @Override
  Optional<Integer> kept() {
    return read().headcount();
  }

  @Override
  Optional<Integer> keptMinimum() {
    return read().minimumSample();
  }

  private InternalStakeholders read() {
    if (kept == null) {
      kept = stakeholders().internal(me().caller(), year(), me().agencyCode());
    }
    return kept;
  }
}
