package org.openita.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openita.identity.Account;
import org.openita.identity.IssuedAccount;
import org.openita.identity.OfficeAccounts;
import org.openita.identity.Role;
import org.openita.registry.Assignments;

/** The assessors, and what is assigned to each in the present cycle. */
@Named("assessors")
@ViewScoped
@SuppressWarnings("serial") // what the container injects can be serialized
public class AssessorsPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private OfficeAccounts accounts;
  @Inject private Assignments assignments;
  @Inject private Commands commands;
  @Inject private CurrentCycle cycle;
  @Inject private Me me;

  private String username;
  private transient List<Line> lines;
  private transient IssuedAccount issued;

  /**
   * One assessor with what is assigned.
   *
   * @param groups numbers of the groups
   * @param single how many agencies by themselves
   * @param excluded from how many they are kept away
   */
  public record Line(Account account, String groups, int single, int excluded) {}

  public List<Line> lines() {
    if (lines == null) {
      lines = accounts.ofRole(me.caller(), Role.ASSESSOR).stream().map(this::line).toList();
    }
    return lines;
  }

  private Line line(Account account) {
    var name = account.username();
    var assigned = assignments.of(me.caller(), cycle.year(), name);
    var groups =
        assigned.stream().flatMap(one -> one.groupNumber().stream()).map(String::valueOf).toList();
    return new Line(
        account,
        String.join(", ", groups),
        assigned.size() - groups.size(),
        assignments.exclusions(me.caller(), cycle.year(), name).size());
  }

  /** Issues an account and shows the password in the answer to this request only. */
  public void issue() {
    commands.run(
        () ->
            issued =
                accounts.issue(me.caller(), username, Role.ASSESSOR, Optional.empty(), Set.of()));
  }

  /** What has just been issued. */
  public IssuedAccount issued() {
    return issued;
  }

  /** User name of a new account. */
  public String getUsername() {
    return username;
  }

  public void setUsername(String username) {
    this.username = username;
  }
}
