package org.openita.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.openita.common.Page;
import org.openita.identity.AccountAdministration;
import org.openita.identity.AccountFilter;
import org.openita.identity.AccountSummary;
import org.openita.identity.Role;

/** All accounts, for operators; which ones, the address of the page says. */
@Named("accounts")
@RequestScoped
public class AccountsPage {

  private final Rows rows = new Rows();

  private String q;
  private String role;

  /** The accounts that are looked for. */
  public PagedModel<AccountSummary> rows() {
    return rows;
  }

  AccountFilter filter() {
    return new AccountFilter(q, wanted());
  }

  /** An unknown role finds all. */
  private Optional<Role> wanted() {
    return roles().stream().filter(one -> one.name().equals(role)).findFirst();
  }

  public List<Role> roles() {
    return Arrays.asList(Role.values());
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
