package org.openita.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.openita.identity.AgencyAccount;
import org.openita.identity.Role;
import org.openita.issuing.AccountIssues;
import org.openita.registry.Agencies;
import org.openita.registry.Agency;
import org.openita.web.pages.PublicAddress;

/** The two accounts of an agency: how they stand, and a new letter for one of them. */
@Named("issueAccounts")
@ViewScoped
@SuppressWarnings("serial") // what the container injects can be serialized
public class IssueAccountsPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private AccountIssues issues;
  @Inject private Agencies agencies;
  @Inject private CurrentCycle cycle;
  @Inject private Commands commands;
  @Inject private Me me;
  @Inject private HttpServletRequest request;

  private final Map<String, String> versions = new HashMap<>();
  private String code;

  /** An unknown agency, and one that is out of reach, is not found. */
  public void load() {
    accounts().forEach(one -> versions.put(one.username(), Long.toString(one.version())));
  }

  /** The agency. */
  public Agency agency() {
    return agencies.find(code == null ? "" : code);
  }

  /** Administrator and executive. */
  public List<AgencyAccount> accounts() {
    return issues.of(me.caller(), cycle.year(), code == null ? "" : code);
  }

  /** Issues an account anew; the answer is its letter, which nobody sees again. */
  public void letter(String username, Role role) {
    var outcome = commands.run(() -> send(username, role));
    if (outcome == Commands.Outcome.STALE) {
      Faces.getFlash().setKeepMessages(true);
      Faces.redirect(
          request.getContextPath() + Place.ISSUE_ACCOUNTS.path() + "?agency=" + agency().code());
    }
  }

  private void send(String username, Role role) {
    var letter =
        issues.letter(
            me.caller(),
            cycle.year(),
            code,
            role,
            ThaiNumber.whole(versions.get(username)).orElse(-1),
            PublicAddress.of(request, "/console/sign-in"));
    try {
      Download.begin("letter-" + username + ".pdf", "application/pdf", letter.length).write(letter);
      Faces.responseComplete();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Versions as the reader saw them, by user name: nobody issues twice by pressing twice. */
  public Map<String, String> getVersions() {
    return versions;
  }

  /** Code of the agency. */
  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
