package org.openita.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openita.identity.Role;
import org.openita.registry.Agencies;
import org.openita.registry.Agency;
import org.openita.registry.AgencyPeriod;
import org.openita.registry.AgencySuccession;
import org.openita.registry.Logos;
import org.openita.registry.Reorganisations;
import org.openita.web.pages.logo.LogoAddress;

/** All that the register knows of one agency, now and in earlier cycles. */
@Named("registerAgency")
@RequestScoped
public class RegisterAgencyPage {

  @Inject private Agencies agencies;
  @Inject private Logos logos;
  @Inject private Reorganisations reorganisations;
  @Inject private Commands commands;
  @Inject private CurrentCycle cycle;
  @Inject private Me me;

  private String code;
  private Agency found;

  /** An agency out of the reader's reach is not found. */
  public void load() {
    agency();
  }

  public Agency agency() {
    if (found == null) {
      found = agencies.find(code == null ? "" : code);
      me.caller().requireRead(found);
    }
    return found;
  }

  /** The agency to which it belongs; nothing where there is none. */
  public Agency parent() {
    return agency().parentCode().map(agencies::find).orElse(null);
  }

  /** Oldest first. */
  public List<AgencyPeriod> history() {
    return agencies.history(agency().code());
  }

  public List<AgencySuccession> successions() {
    return agencies.successions(agency().code());
  }

  /** Forgets a merger or split that was an error. */
  public void forget(AgencySuccession succession) {
    commands.run(
        () -> reorganisations.forget(me.caller(), succession.id()),
        "register.reorganised",
        Place.REGISTER_AGENCY.path() + "?agency=" + agency().code());
  }

  /** Address of the logo; nothing where there is none. */
  public String logo() {
    return LogoAddress.of(logos, agency().code()).orElse(null);
  }

  /** Whether it is assessed in the present cycle. */
  public boolean assessed() {
    return agency().validIn(cycle.year());
  }

  /** Whether the reader writes the register. */
  public boolean mayWrite() {
    return me.role() == Role.OPERATOR;
  }

  /** Code of the agency. */
  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
