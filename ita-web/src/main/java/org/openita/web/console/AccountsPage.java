package org.openita.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.util.Faces;
import org.openita.common.Page;
import org.openita.identity.AccountAdministration;
import org.openita.identity.AccountFilter;
import org.openita.identity.AccountState;
import org.openita.identity.AccountSummary;
import org.openita.identity.Role;

/** All accounts, for operators; which ones, the address of the page says. */
@Named("accounts")
@RequestScoped
public class AccountsPage {

  private final Rows rows = new Rows();

  private String q;
  private String role;
  private String agency;
  private String state;

  /** The accounts that are looked for. */
  public PagedModel<AccountSummary> rows() {
    return rows;
  }

  AccountFilter filter() {
    return AccountFilter.ALL
        .withText(q)
        .withRole(named(roles(), role))
        .withAgency(agency)
        .withState(named(states(), state));
  }

  /** An unknown name finds all. */
  private static <E extends Enum<E>> E named(List<E> all, String name) {
    return all.stream().filter(one -> one.name().equals(name)).findFirst().orElse(null);
  }

  public List<Role> roles() {
    return Arrays.asList(Role.values());
  }

  public List<AccountState> states() {
    return Arrays.asList(AccountState.values());
  }

  /** The present page with the filters in its address. */
  public String show() {
    return Faces.getViewId() + "?faces-redirect=true&includeViewParams=true";
  }

  /** Part of a user name or a name. */
  public String getQ() {
    return q;
  }

  public void setQ(String q) {
    this.q = q;
  }

  /** Name of a role; empty for all. */
  public String getRole() {
    return role;
  }

  public void setRole(String role) {
    this.role = role;
  }

  /** Code of an agency; empty for all. */
  public String getAgency() {
    return agency;
  }

  public void setAgency(String agency) {
    this.agency = agency;
  }

  /** Name of a state; empty for all. */
  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  private static final class Rows extends PagedModel<AccountSummary> {

    private static final long serialVersionUID = 1L;

    @Override
    Page<AccountSummary> page(int page, int size) {
      var caller = CDI.current().select(Me.class).get().caller();
      var filter = CDI.current().select(AccountsPage.class).get().filter();
      return CDI.current()
          .select(AccountAdministration.class)
          .get()
          .search(caller, filter, page, size);
    }

    @Override
    public String getRowKey(AccountSummary account) {
      return account.username();
    }
  }
}
