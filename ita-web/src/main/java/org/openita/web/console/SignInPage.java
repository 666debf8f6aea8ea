package org.openita.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.openita.common.Origin;
import org.openita.identity.SignIns;

/** Signing in: user name and password. */
@Named("signIn")
@RequestScoped
public class SignInPage {

  static final String ADDRESS = "/console/sign-in";

  @Inject private SignIns signIns;
  @Inject private Entrance entrance;
  @Inject private Commands commands;

  private String username = "";
  private String password = "";
  private String to;
  private boolean expired;
  private boolean out;

  /** Lets the person in, or on to the second step, or says what is wrong. */
  public void submit() {
    commands.run(
        () ->
            entrance.goOn(
                signIns.signIn(username, password, Origin.present().address()),
                new ReturnAddress(to, expired)));
  }

  public String getUsername() {
    return username;
  }

  public void setUsername(String username) {
    this.username = username;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  /** The page to come back to. */
  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  /** Whether a session ended while something was being sent. */
  public boolean isExpired() {
    return expired;
  }

  public void setExpired(boolean expired) {
    this.expired = expired;
  }

  /** Whether the person has just signed out. */
  public boolean isOut() {
    return out;
  }

  public void setOut(boolean out) {
    this.out = out;
  }
}
