package org.openita.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.openita.registry.Agencies;
import org.openita.registry.Agency;
import org.openita.registry.AgencyRow;
import org.openita.registry.Register;
import org.openita.web.console.Commands.Outcome;

/** Entering an agency, or changing it from a cycle on. */
@Named("editAgency")
@ViewScoped
@SuppressWarnings("serial") // what the container injects can be serialized
public class EditAgencyPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Register register;
  @Inject private Agencies agencies;
  @Inject private Commands commands;
  @Inject private CurrentCycle cycle;
  @Inject private Me me;

  private final AgencyForm form = new AgencyForm();
  private String code;
  private String from;
  private long version;
  private boolean stale;

  /** Reads the agency; an unknown one is not found. Without a code the form is for a new one. */
  public void load() {
    var year = Integer.toString(cycle.year());
    if (code == null) {
      form.setValidFrom(year);
    } else {
      var agency = agency();
      form.show(AgencyRow.of(agency));
      version = agency.version();
      from = Integer.toString(Math.max(cycle.year(), agency.validFrom()));
    }
  }

  private Agency agency() {
    return agencies.find(code);
  }

  /** Enters or changes the agency and shows it. */
  public void save() {
    var outcome = commands.run(this::write, "register.saved", address());
    if (outcome == Outcome.STALE && code != null) {
      stale = true;
      version = agency().version();
    }
  }

  private void write() {
    if (code == null) {
      register.add(me.caller(), form.row());
    } else {
      register.change(
          me.caller(), form.row().withCode(code), ThaiNumber.whole(from).orElse(0), version);
    }
  }

  /** Where the agency is shown; before it is there, the register. */
  public String address() {
    var shown = code == null ? form.row().code() : code;
    return shown.matches("\\d+")
        ? Place.REGISTER_AGENCY.path() + "?agency=" + shown
        : Place.AGENCIES.path();
  }

  public boolean fresh() {
    return code == null;
  }

  /** Whether somebody else has changed the agency while the reader was typing. */
  public boolean stale() {
    return stale;
  }

  public AgencyForm getForm() {
    return form;
  }

  /** First cycle of which the change holds. */
  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  /** Code of the agency; nothing for a new one. */
  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code == null || code.isBlank() ? null : code;
  }
}
