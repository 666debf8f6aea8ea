package org.openita.identity;

import java.util.Optional;

/**
 * Which accounts to list; what is absent does not restrict.
 *
 * @param text part of the user name or of the person's name; empty for all
 */
public record AccountFilter(
    String text, Optional<Role> role, Optional<String> agencyCode, Optional<AccountState> state) {

  public static final AccountFilter ALL =
      new AccountFilter("", Optional.empty(), Optional.empty(), Optional.empty());

  private static final int LONGEST = 100;

  public AccountFilter {
    text = text == null ? "" : text.strip();
    text = text.substring(0, Math.min(text.length(), LONGEST));
  }

  public AccountFilter withText(String part) {
    return new AccountFilter(part, role, agencyCode, state);
  }

  public AccountFilter withRole(Role wanted) {
    return new AccountFilter(text, Optional.ofNullable(wanted), agencyCode, state);
  }

  /** Blank for all. */
  public AccountFilter withAgency(String code) {
    var wanted = Optional.ofNullable(code).map(String::strip).filter(one -> !one.isEmpty());
    return new AccountFilter(text, role, wanted, state);
  }

  public AccountFilter withState(AccountState wanted) {
    return new AccountFilter(text, role, agencyCode, Optional.ofNullable(wanted));
  }
}
