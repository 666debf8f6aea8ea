package org.openita.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import org.omnifaces.util.Faces;

/** Signing in. */
@Named("signIn")
@RequestScoped
public class SignInPage {

  @Inject private SecurityContext security;
  @Inject private Commands commands;
  @Inject private Ui ui;

  private String username = "";
  private String password = "";
  private String to;
  private boolean expired;
  private boolean out;

  /** Lets the person in under a new session id, or says that name or password is wrong. */
  public void submit() {
    commands.run(this::signIn);
  }

  private void signIn() {
    var status =
        security.authenticate(
            Faces.getRequest(),
            Faces.getResponse(),
            AuthenticationParameters.withParams()
                .credential(new UsernamePasswordCredential(username, password)));
    if (status == AuthenticationStatus.SUCCESS) {
      Faces.getRequest().changeSessionId();
      Faces.redirect(Faces.getRequestContextPath() + new ReturnAddress(to, expired).continuation());
    } else {
      commands.error(null, ui.say("sign-in.wrong"));
    }
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
