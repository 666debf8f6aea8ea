package org.openita.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Base64;
import java.util.List;
import org.omnifaces.util.Faces;
import org.openita.document.QrCode;
import org.openita.identity.Enrolment;
import org.openita.identity.Presence;
import org.openita.identity.SecondFactorStatus;
import org.openita.identity.SecondFactors;

/** Setting up an authenticator; the recovery codes are shown once. */
@Named("secondFactor")
@RequestScoped
public class SecondFactorPage {

  @Inject private SecondFactors factors;
  @Inject private Commands commands;
  @Inject private Me me;

  private Enrolment enrolment;
  private SecondFactorStatus status;
  private String presentPassword = "";
  private String code = "";
  private List<String> recoveryCodes = List.of();

  /** What to tell the app. */
  public Enrolment enrolment() {
    if (enrolment == null) {
      enrolment = factors.propose(me.caller());
    }
    return enrolment;
  }

  /** The same for the app's camera, as the address of an image. */
  public String qr() {
    var picture = QrCode.of(enrolment().address()).png();
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(picture);
  }

  /** How the second factor stands. */
  public SecondFactorStatus status() {
    if (status == null) {
      status = factors.own(me.caller());
    }
    return status;
  }

  /** Whether nothing else opens before. */
  public boolean due() {
    return me.presence().filter(one -> one.due() == Presence.Due.SECOND_FACTOR).isPresent();
  }

  /**
   * Enrols the app under a new id of the browser's session, and shows the recovery codes in the
   * answer to this request only.
   */
  public void confirm() {
    commands.run(
        () -> {
          recoveryCodes = factors.confirm(me.caller(), presentPassword, code);
          Faces.getRequest().changeSessionId();
        });
  }

  /** What has just been issued. */
  public List<String> recoveryCodes() {
    return recoveryCodes;
  }

  /** Where to go on. */
  public String desk() {
    return Place.deskOf(me.role()).path();
  }

  public String getPresentPassword() {
    return presentPassword;
  }

  public void setPresentPassword(String presentPassword) {
    this.presentPassword = presentPassword == null ? "" : presentPassword;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code == null ? "" : code;
  }
}
