package org.openita.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import org.openita.registry.Agencies;
import org.openita.registry.Agency;
import org.openita.registry.Logos;
import org.openita.registry.Register;
import org.openita.web.console.Commands.Outcome;

/** What an agency says of itself: where it is reached, and its logo. */
@Named("agencyProfile")
@ViewScoped
@SuppressWarnings("serial") // what the container injects can be serialized
public class AgencyProfilePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Register register;
  @Inject private Agencies agencies;
  @Inject private Logos logos;
  @Inject private Commands commands;
  @Inject private Me me;

  private final ContactForm contact = new ContactForm();
  private long version;
  private boolean stale;
  private transient Part file;

  /** Shows what holds now. */
  public void load() {
    var agency = agency();
    contact.show(agency.contact());
    version = agency.version();
  }

  public Agency agency() {
    return agencies.find(me.agencyCode());
  }

  /** Address of the logo; nothing where there is none. */
  public String logo() {
    return me.logo();
  }

  public void save() {
    var outcome =
        commands.run(
            () -> register.changeContact(me.caller(), me.agencyCode(), contact.contact(), version),
            "profile.saved",
            Place.AGENCY_PROFILE.path());
    if (outcome == Outcome.STALE) {
      stale = true;
      version = agency().version();
    }
  }

  /** Keeps the image that has been sent. */
  public void upload() {
    commands.run(
        () -> logos.put(me.caller(), me.agencyCode(), SentImage.read(file)),
        "profile.logo.kept",
        Place.AGENCY_PROFILE.path());
  }

  public void removeLogo() {
    commands.run(
        () -> logos.remove(me.caller(), me.agencyCode()),
        "profile.logo.removed",
        Place.AGENCY_PROFILE.path());
  }

  /** Whether somebody else has changed it while the reader was typing. */
  public boolean stale() {
    return stale;
  }

  public ContactForm getContact() {
    return contact;
  }

  /** The image that has been sent. */
  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
