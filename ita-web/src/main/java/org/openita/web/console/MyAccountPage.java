package org.openita.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.openita.identity.Accounts;
import org.openita.identity.OpenSession;
import org.openita.identity.OwnAccounts;
import org.openita.identity.Person;
import org.openita.identity.SecondFactorStatus;
import org.openita.identity.SecondFactors;
import org.openita.identity.Sessions;

/** What everybody sees to themselves: who they are, password, second factor, sessions. */
@Named("myAccount")
@RequestScoped
public class MyAccountPage {

  @Inject private Accounts accounts;
  @Inject private OwnAccounts own;
  @Inject private SecondFactors factors;
  @Inject private Sessions sessions;
  @Inject private Commands commands;
  @Inject private Me me;
  @Inject private Ui ui;

  private String fullName;
  private String position;
  private String phone;
  private String email;
  private String presentPassword = "";
  private String password = "";
  private String repeated = "";
  private String factorPassword = "";
  private List<String> recoveryCodes = List.of();
  private SecondFactorStatus status;

  /** Fills in what is known. */
  public void load() {
    if (Faces.isPostback()) {
      return;
    }
    accounts.own(me.caller()).person().ifPresent(this::show);
  }

  private void show(Person person) {
    fullName = person.fullName();
    position = person.position();
    phone = person.phone();
    email = person.email();
  }

  /** Keeps who one is. */
  public void describe() {
    commands.run(
        () -> own.describe(me.caller(), new Person(fullName, position, phone, email)),
        "my-account.described",
        Place.MY_ACCOUNT.path());
  }

  /** Changes the password under a new id of the browser's session. */
  public void changePassword() {
    if (!password.equals(repeated)) {
      commands.error("repeated", ui.say("first-sign-in.not-repeated"));
      return;
    }
    commands.run(
        () -> {
          own.changePassword(me.caller(), presentPassword, password);
          Faces.getRequest().changeSessionId();
        },
        "my-account.password-changed",
        Place.MY_ACCOUNT.path());
  }

  /** How the second factor stands. */
  public SecondFactorStatus status() {
    if (status == null) {
      status = factors.own(me.caller());
    }
    return status;
  }

  /** Shows new recovery codes in the answer to this request only. */
  public void renewRecoveryCodes() {
    commands.run(
        () -> {
          recoveryCodes = factors.renewRecoveryCodes(me.caller(), factorPassword);
          status = null;
        });
  }

  /** What has just been issued. */
  public List<String> recoveryCodes() {
    return recoveryCodes;
  }

  /** Does without a second factor. */
  public void removeFactor() {
    commands.run(
        () -> factors.remove(me.caller(), factorPassword),
        "my-account.factor-removed",
        Place.MY_ACCOUNT.path());
  }

  /** The open sessions. */
  public List<OpenSession> sessions() {
    return sessions.own(me.caller());
  }

  /** Ends one of them. */
  public void end(String id) {
    commands.run(
        () -> sessions.end(me.caller(), id), "my-account.session-ended", Place.MY_ACCOUNT.path());
  }

  /** Ends all of them but this one. */
  public void endOthers() {
    commands.run(
        () -> sessions.endOthers(me.caller()), "my-account.others-ended", Place.MY_ACCOUNT.path());
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

  public String getPresentPassword() {
    return presentPassword;
  }

  public void setPresentPassword(String presentPassword) {
    this.presentPassword = presentPassword == null ? "" : presentPassword;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password == null ? "" : password;
  }

  public String getRepeated() {
    return repeated;
  }

  public void setRepeated(String repeated) {
    this.repeated = repeated == null ? "" : repeated;
  }

  public String getFactorPassword() {
    return factorPassword;
  }

  public void setFactorPassword(String factorPassword) {
    this.factorPassword = factorPassword == null ? "" : factorPassword;
  }
}
