package org.openita.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.openita.common.Origin;
import org.openita.identity.SignIns;

/** The second step of signing in: a code of the authenticator, or a recovery code. */
@Named("signInCode")
@RequestScoped
public class SignInCodePage {

  static final String ADDRESS = "/console/sign-in-code";

  @Inject private SignIns signIns;
  @Inject private Entrance entrance;
  @Inject private Commands commands;

  private String code = "";

  /** Whoever has not taken the first step is sent there. */
  public void load() {
    if (entrance.proof().isEmpty()) {
      Faces.redirect(Faces.getRequestContextPath() + SignInPage.ADDRESS);
    }
  }

  /** Lets the person in, or says what is wrong. */
  public void submit() {
    var proof = entrance.proof();
    if (proof.isEmpty()) {
      load();
      return;
    }
    var then = entrance.then();
    commands.run(
        () -> entrance.goOn(signIns.confirm(proof.get(), code, Origin.present().address()), then));
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code == null ? "" : code;
  }
}
