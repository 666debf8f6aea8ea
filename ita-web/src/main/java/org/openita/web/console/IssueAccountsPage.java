package org.openita.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openita.identity.Accounts;
import org.openita.identity.IssuedAccount;
import org.openita.registry.Agencies;
import org.openita.registry.Agency;

/** Issuing the two accounts of an agency; the passwords are shown once. */
@Named("issueAccounts")
@RequestScoped
public class IssueAccountsPage {

  @Inject private Accounts accounts;
  @Inject private Agencies agencies;
  @Inject private Commands commands;
  @Inject private Me me;

  private String code;
  private List<IssuedAccount> issued = List.of();

  /** An unknown agency is not found. */
  public void load() {
    agency();
  }

  /** The agency. */
  public Agency agency() {
    return agencies.find(code == null ? "" : code);
  }

  /** Issues the accounts and shows the passwords in the answer to this request only. */
  public void issue() {
    commands.run(() -> issued = accounts.issue(me.caller(), agency()));
  }

  /** What has just been issued. */
  public List<IssuedAccount> issued() {
    return issued;
  }

  /** Code of the agency. */
  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
