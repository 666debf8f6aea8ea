package org.openita.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.openita.common.FieldError;
import org.openita.common.PersonalView;
import org.openita.common.Refusal;
import org.openita.common.RefusalCode;

/**
 * The accounts of people who are not of an agency: operators, assessors, and supervisors of a body,
 * everywhere or in an area. Every command refuses whoever is no operator as {@code FORBIDDEN}.
 */
@Stateless
public class OfficeAccounts {

  private static final Set<Role> OFFICES =
      EnumSet.of(Role.OPERATOR, Role.SUPERVISOR, Role.ASSESSOR);

  /** Those of agencies are one letter and digits. */
  private static final Pattern USERNAME = Pattern.compile("[a-z]{2}[a-z0-9.-]{1,38}");

  @Inject private AccountShelf accounts;
  @Inject private SessionShelf sessions;
  @Inject private Clock clock;

  /** All accounts of a role, by user name. */
  @PersonalView
  public List<Account> ofRole(Caller caller, Role role) {
    caller.require(Role.OPERATOR);
    return OFFICES.contains(role) ? accounts.ofRole(role) : List.of();
  }

  /** One account; absent also for those of agencies. */
  @PersonalView
  public Optional<Account> find(Caller caller, String username) {
    caller.require(Role.OPERATOR);
    return accounts.find(username).filter(found -> OFFICES.contains(found.role()));
  }

  /**
   * Issues an account with a one-time password.
   *
   * @param username 3 to 40 lower-case letters, digits, dots and hyphens, beginning with two
   *     letters
   * @param supervisingBodyCode of a supervisor, absent for all others
   * @param provinceCodes the area of a supervisor; empty for everywhere
   * @throws Refusal {@code INVALID_INPUT} with an error per field
   */
  public IssuedAccount issue(
      Caller caller,
      String username,
      Role role,
      Optional<String> supervisingBodyCode,
      Set<String> provinceCodes) {
    caller.require(Role.OPERATOR);
    var name = username == null ? "" : username.strip().toLowerCase(Locale.ROOT);
    if (!USERNAME.matcher(name).matches()) {
      throw Refusal.invalid(FieldError.of("username", "MALFORMED", "field.username"));
    }
    if (accounts.find(name).isPresent()) {
      throw Refusal.invalid(FieldError.of("username", "DUPLICATE", "field.username-exists", name));
    }
    if (role == null || !OFFICES.contains(role)) {
      throw Refusal.invalid(FieldError.of("role", "REQUIRED", "field.required"));
    }
    boolean supervises = role == Role.SUPERVISOR;
    if (supervises != supervisingBodyCode.isPresent()) {
      throw Refusal.invalid(FieldError.of("supervisor", "REQUIRED", "field.required"));
    }
    var account = accounts.add(new Account(name, role, null, supervisingBodyCode.orElse(null)));
    account.confine(supervises ? provinceCodes : Set.of());
    var password = OneTimePassword.generate();
    account.issue(password, clock.instant());
    accounts.flush();
    return new IssuedAccount(role, name, password.text(), Optional.empty());
  }

  /**
   * Issues an account anew to somebody who has lost the password, or succeeds in the post; their
   * sessions end. A second factor stays.
   *
   * @throws Refusal {@code FORBIDDEN} unless it is somebody else's, {@code NOT_FOUND} for accounts
   *     of agencies and unknown ones
   */
  public IssuedAccount reissue(Caller caller, String username) {
    caller.require(Role.OPERATOR);
    if (caller.name().equals(username)) {
      throw Refusal.of(RefusalCode.FORBIDDEN, "refusal.own-account");
    }
    var account =
        accounts
            .findLocked(username)
            .filter(found -> OFFICES.contains(found.role()))
            .orElseThrow(Refusal::notFound);
    var password = OneTimePassword.generate();
    account.issue(password, clock.instant());
    sessions.endAll(account);
    return new IssuedAccount(account.role(), username, password.text(), Optional.empty());
  }

  /**
   * Confines a supervisor to the provinces of an area.
   *
   * @param provinceCodes empty for everywhere
   * @throws Refusal {@code NOT_FOUND} unless it is the account of a supervisor
   */
  public void confine(Caller caller, String username, Set<String> provinceCodes) {
    caller.require(Role.OPERATOR);
    var account =
        accounts
            .find(username)
            .filter(found -> found.role() == Role.SUPERVISOR)
            .orElseThrow(Refusal::notFound);
    account.confine(provinceCodes);
    accounts.flush();
  }
}
