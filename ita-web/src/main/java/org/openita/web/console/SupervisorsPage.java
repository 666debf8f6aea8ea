package org.openita.web.console;

import static java.util.stream.Collectors.joining;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openita.common.Refusal;
import org.openita.identity.Account;
import org.openita.identity.IssuedAccount;
import org.openita.identity.OfficeAccounts;
import org.openita.identity.Role;
import org.openita.registry.Agencies;
import org.openita.registry.Province;
import org.openita.registry.SupervisingBody;

/** The people of supervising bodies and the areas to which they are confined. */
@Named("supervisors")
@ViewScoped
@SuppressWarnings("serial") // what the container injects can be serialized
public class SupervisorsPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private OfficeAccounts accounts;
  @Inject private Agencies agencies;
  @Inject private Commands commands;
  @Inject private Me me;
  @Inject private Ui ui;

  private String account;
  private String username;
  private String supervisor;
  private List<String> area = List.of();
  private transient List<Account> all;
  private transient IssuedAccount issued;

  /** Shows the area of the account that is named; an unknown one is not found. */
  public void load() {
    if (account != null) {
      area =
          accounts
              .find(me.caller(), account)
              .filter(found -> found.role() == Role.SUPERVISOR)
              .orElseThrow(Refusal::notFound)
              .provinceCodes()
              .stream()
              .sorted()
              .toList();
    }
  }

  public List<Account> accounts() {
    if (all == null) {
      all = accounts.ofRole(me.caller(), Role.SUPERVISOR);
    }
    return all;
  }

  /** Issues an account and shows the password in the answer to this request only. */
  public void issue() {
    commands.run(
        () ->
            issued =
                accounts.issue(
                    me.caller(),
                    username,
                    Role.SUPERVISOR,
                    Optional.ofNullable(supervisor).filter(code -> !code.isBlank()),
                    Set.copyOf(area)));
  }

  /** Confines the account that is named to the provinces that are chosen. */
  public void confine() {
    commands.run(
        () -> accounts.confine(me.caller(), account, Set.copyOf(area)),
        "supervisors.confined",
        Place.SUPERVISORS.path());
  }

  /** Names of the provinces of an area; nothing for everywhere. */
  public String areaOf(Account of) {
    return provinces().stream()
        .filter(province -> of.provinceCodes().contains(province.code()))
        .map(province -> ui.text(province.name()))
        .collect(joining(", "));
  }

  /** Abbreviation of the body of an account. */
  public String bodyOf(Account of) {
    return bodies().stream()
        .filter(body -> of.supervisingBodyCode().filter(body.code()::equals).isPresent())
        .map(body -> ui.text(body.abbreviation()))
        .collect(joining());
  }

  public List<Province> provinces() {
    return agencies.provinces();
  }

  public List<SupervisingBody> bodies() {
    return agencies.supervisingBodies();
  }

  /** What has just been issued. */
  public IssuedAccount issued() {
    return issued;
  }

  /** User name of the account whose area is to be changed. */
  public String getAccount() {
    return account;
  }

  public void setAccount(String account) {
    this.account = account;
  }

  /** User name of a new account. */
  public String getUsername() {
    return username;
  }

  public void setUsername(String username) {
    this.username = username;
  }

  /** Code of the body of a new account. */
  public String getSupervisor() {
    return supervisor;
  }

  public void setSupervisor(String supervisor) {
    this.supervisor = supervisor;
  }

  /** Codes of provinces; none for everywhere. */
  public List<String> getArea() {
    return area;
  }

  public void setArea(List<String> area) {
    this.area = area;
  }
}
