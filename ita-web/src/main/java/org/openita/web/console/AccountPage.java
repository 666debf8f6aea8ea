package org.openita.web.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import org.omnifaces.util.Faces;
import org.openita.identity.AccountAdministration;
import org.openita.identity.AccountSummary;
import org.openita.identity.IssuedAccount;
import org.openita.identity.OfficeAccounts;
import org.openita.identity.SecondFactors;
import org.openita.identity.Sessions;

/** Somebody else's account, for operators. */
@Named("account")
@RequestScoped
public class AccountPage {

  @Inject private AccountAdministration administration;
  @Inject private OfficeAccounts offices;
  @Inject private SecondFactors factors;
  @Inject private Sessions sessions;
  @Inject private Commands commands;
  @Inject private Me me;

  private String username;
  private String reason;
  private AccountSummary summary;
  private IssuedAccount issued;

  /** The address says whose account it is, and so does what is sent from the page. */
  @PostConstruct
  void readUsername() {
    username = Faces.getRequestParameter("user");
  }

  /** An unknown user name is not found. */
  public void load() {
    summary();
  }

  /** The account. */
  public AccountSummary summary() {
    if (summary == null) {
      summary = administration.find(me.caller(), username == null ? "" : username);
    }
    return summary;
  }

  /** Whether it is the reader's own, to which they may do none of this. */
  public boolean own() {
    return me.name().equals(summary().username());
  }

  public void disable() {
    run(() -> administration.disable(me.caller(), username, reason), "account.disabled");
  }

  public void enable() {
    run(() -> administration.enable(me.caller(), username), "account.enabled");
  }

  public void resetFactor() {
    run(() -> factors.reset(me.caller(), username, reason), "account.factor-reset");
  }

  public void endSessions() {
    run(() -> sessions.endAll(me.caller(), username), "account.sessions-ended");
  }

  /** Issues the account anew and shows the password in the answer to this request only. */
  public void reissue() {
    commands.run(() -> issued = offices.reissue(me.caller(), username));
  }

  /** What has just been issued. */
  public IssuedAccount issued() {
    return issued;
  }

  /** Whether it is of an agency, whose accounts are issued with letters. */
  public boolean ofAgency() {
    return summary().agencyCode().isPresent();
  }

  private void run(Runnable command, String doneKey) {
    commands.run(
        command,
        doneKey,
        Place.ACCOUNT.path() + "?user=" + URLEncoder.encode(summary().username(), UTF_8));
  }

  /** User name. */
  public String getUsername() {
    return username;
  }

  public void setUsername(String username) {
    this.username = username;
  }

  /** Why something is done to the account. */
  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
