package org.openita.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import org.omnifaces.util.Faces;
import org.openita.identity.Accounts;
import org.openita.identity.Person;
import org.openita.identity.Role;
import org.openita.registry.Logos;

/**
 * The first sign-in: a password of one's own, who one is, and the logo of the agency (manual 2563,
 * section 6).
 */
@Named("firstSignIn")
@RequestScoped
public class FirstSignInPage {

  @Inject private Accounts accounts;
  @Inject private Logos logos;
  @Inject private Commands commands;
  @Inject private Me me;
  @Inject private Ui ui;

  private String presentPassword;
  private String password;
  private String repeated;
  private String fullName;
  private String position;
  private String phone;
  private String email;
  private Part file;

  /** Shows what is known already; after a new issue it is that of whoever had the account. */
  public void load() {
    accounts
        .own(me.caller())
        .person()
        .ifPresent(
            known -> {
              fullName = known.fullName();
              position = known.position();
              phone = known.phone();
              email = known.email();
            });
  }

  /** Whether the reader fills in for an agency, and so may send its logo. */
  public boolean fillsIn() {
    return me.role() == Role.AGENCY_ADMIN;
  }

  /** Registers the person and goes on to their desk. */
  public void submit() {
    if (password == null || !password.equals(repeated)) {
      commands.error("repeated", ui.say("first-sign-in.not-repeated"));
      return;
    }
    commands.run(this::register, "first-sign-in.done", Place.deskOf(me.role()).path());
  }

  /** A logo that is taken stays even where something else must be mended. */
  private void register() {
    if (fillsIn() && SentImage.isThere(file)) {
      logos.put(me.caller(), me.agencyCode(), SentImage.read(file));
      me.logoChanged();
    }
    accounts.register(
        me.caller(),
        presentPassword == null ? "" : presentPassword,
        password,
        new Person(fullName, position, phone, email));
    Faces.getRequest().changeSessionId();
  }

  public String getPresentPassword() {
    return presentPassword;
  }

  public void setPresentPassword(String presentPassword) {
    this.presentPassword = presentPassword;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getRepeated() {
    return repeated;
  }

  public void setRepeated(String repeated) {
    this.repeated = repeated;
  }

  public String getFullName() {
    return fullName;
  }

  public void setFullName(String fullName) {
    this.fullName = fullName;
  }

  public String getPosition() {
    return position;
  }

  public void setPosition(String position) {
    this.position = position;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  /** The logo that has been sent. */
  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }
}
