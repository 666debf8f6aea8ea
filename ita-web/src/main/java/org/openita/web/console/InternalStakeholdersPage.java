package org.openita.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.Optional;
import org.openita.approval.DossierKind;
import org.openita.approval.DossierStatus;
import org.openita.framework.InstrumentCode;
import org.openita.stakeholder.HeadcountCheck;
import org.openita.stakeholder.HeadcountConfirmation;
import org.openita.stakeholder.InternalStakeholders;

/** The staff of an agency, of whom a sample answers IIT. */
@Named("internalStakeholders")
@ViewScoped
public class InternalStakeholdersPage extends StakeholdersPage {

  private static final long serialVersionUID = 1L;

  private transient InternalStakeholders kept;
  private boolean confirmed;
  private String confirmReason;

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
        .putInternal(
            me().caller(),
            year(),
            me().agencyCode(),
            number,
            new HeadcountConfirmation(confirmed, Optional.ofNullable(confirmReason)),
            version())
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

  @Override
  boolean moreToKeep() {
    return confirmed;
  }

  /** What is surprising about the number in the field; nothing where it is not. */
  public HeadcountCheck doubt() {
    return typed()
        .map(number -> stakeholders().check(me().caller(), year(), me().agencyCode(), number))
        .filter(check -> check.doubt().isPresent())
        .orElse(null);
  }

  /** What is surprising about the number that is kept; nothing where it is not. */
  public HeadcountCheck keptDoubt() {
    return read().check().filter(check -> check.doubt().isPresent()).orElse(null);
  }

  public boolean isConfirmed() {
    return confirmed;
  }

  public void setConfirmed(boolean confirmed) {
    this.confirmed = confirmed;
  }

  /** Why a surprising number is right. */
  public String getConfirmReason() {
    return confirmReason;
  }

  public void setConfirmReason(String confirmReason) {
    this.confirmReason = confirmReason;
  }

  private InternalStakeholders read() {
    if (kept == null) {
      kept = stakeholders().internal(me().caller(), year(), me().agencyCode());
    }
    return kept;
  }
}
