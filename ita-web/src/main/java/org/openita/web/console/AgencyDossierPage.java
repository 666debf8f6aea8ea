package org.openita.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.openita.approval.DossierAction;
import org.openita.approval.DossierKind;
import org.openita.common.Refusal;
import org.openita.common.Text;
import org.openita.registry.Agencies;

/** One dossier of any agency for those who watch it: what has happened to it, and reopening it. */
@Named("agencyDossier")
@ViewScoped
@SuppressWarnings("serial") // what the container injects can be serialized
public class AgencyDossierPage extends DossierPage {

  private static final long serialVersionUID = 1L;

  @Inject private Agencies agencies;

  private String agency;
  private String kindName;

  /** Reads the dossier; an unknown agency or kind is not found. */
  public void load() {
    dossier();
  }

  @Override
  public DossierKind kind() {
    try {
      return DossierKind.valueOf(kindName == null ? "" : kindName);
    } catch (IllegalArgumentException unknown) {
      throw Refusal.notFound();
    }
  }

  @Override
  Place place() {
    return Place.AGENCY_DOSSIER;
  }

  @Override
  String address() {
    return place().path() + "?agency=" + agency + "&kind=" + kind();
  }

  @Override
  String agencyCode() {
    return agency == null ? "" : agency;
  }

  @Override
  void refresh() {
    // nothing but the dossier itself is shown
  }

  /** Lets the agency correct it, for the reason that was typed. */
  public void reopen() {
    decide(
        () -> approvals().reopen(me().caller(), key(), getReason(), version()), "dossier.reopened");
  }

  public boolean mayReopen() {
    return dossier().permits(DossierAction.REOPEN);
  }

  public Text agencyName() {
    return agencies.find(me().caller(), year(), agencyCode()).name();
  }

  /** Code of the agency. */
  public String getAgency() {
    return agency;
  }

  public void setAgency(String agency) {
    this.agency = agency;
  }

  /** Name of the kind, as in the address. */
  public String getKindName() {
    return kindName;
  }

  public void setKindName(String kindName) {
    this.kindName = kindName;
  }
}
