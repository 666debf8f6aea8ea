package org.openita.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.openita.identity.Accounts;
import org.openita.identity.Person;

/** The first sign-in: a password of one's own, and who one is (manual 2563, section 6). */
@Named("firstSignIn")
@RequestScoped
public class FirstSignInPage {

  @Inject private Accounts accounts;
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

  /** Registers the person and goes on to their desk. */
  public void submit() {
    if (password == null || !password.equals(repeated)) {
      commands.error("repeated", ui.say("first-sign-in.not-repeated"));
      return;
    }
    commands.run(this::register, "first-sign-in.done", Place.deskOf(me.role()).path());
  }

  private void register() {
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

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }
}
