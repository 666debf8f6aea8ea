package org.openita.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openita.common.PersonalView;
import org.openita.common.Refusal;

/**
 * The two accounts of each agency, {@code a…} and {@code t…} (manual 2563, section 6). They are
 * issued for a cycle: whoever has one keeps it until it is issued for the next, and registers anew
 * then.
 */
@Stateless
public class AgencyAccounts {

  private static final List<Role> ROLES = List.of(Role.AGENCY_ADMIN, Role.AGENCY_EXECUTIVE);

  @Inject private AccountShelf accounts;
  @Inject private RegistrationShelf registrations;
  @Inject private SessionShelf sessions;
  @Inject private Clock clock;

  /**
   * Issues accounts, the administrator's of each agency before the executive's. Their owners'
   * sessions end.
   *
   * @param year of the cycle, Buddhist Era
   * @throws Refusal {@code FORBIDDEN} unless the caller is an operator
   */
  public List<IssuedAccount> issue(
      Caller caller, List<? extends Assessed> agencies, int year, Whom whom) {
    caller.require(Role.OPERATOR);
    var known = known(agencies);
    var registered =
        whom == Whom.NOT_REGISTERED
            ? registrations.amongst(List.copyOf(known.values()), year)
            : Set.<String>of();
    var issued = new ArrayList<IssuedAccount>();
    for (var agency : agencies) {
      for (var role : ROLES) {
        var username = username(agency, role);
        var account = Optional.ofNullable(known.get(username));
        if (isWanted(whom, account, registered.contains(username), year)) {
          issued.add(issue(caller, agency, role, account, year));
        }
      }
    }
    accounts.write();
    return issued;
  }

  /**
   * Issues one account anew, for whoever has lost the letter or succeeds in the post.
   *
   * @param version of the account last seen; 0 where there was none
   * @throws Refusal {@code NOT_FOUND} out of the caller's reach, {@code FORBIDDEN} unless the
   *     caller is an operator or of the supervising body, {@code VERSION_CONFLICT}
   */
  public IssuedAccount reissue(Caller caller, Assessed agency, Role role, int year, long version) {
    requireIssuer(caller, agency);
    if (!ROLES.contains(role)) {
      throw Refusal.notFound();
    }
    var account = accounts.findLocked(username(agency, role));
    if (account.map(Account::version).orElse(0L) != version) {
      throw Refusal.versionConflict();
    }
    var issued = issue(caller, agency, role, account, year);
    accounts.write();
    return issued;
  }

  /**
   * Both accounts of an agency.
   *
   * @throws Refusal {@code NOT_FOUND} out of the caller's reach, {@code FORBIDDEN} unless the
   *     caller is an operator or of the supervising body
   */
  @PersonalView
  public List<AgencyAccount> of(Caller caller, Assessed agency, int year) {
    requireIssuer(caller, agency);
    var known = accounts.ofAgency(agency.code());
    var registered = registrations.amongst(known, year);
    return ROLES.stream()
        .map(
            role -> {
              var username = username(agency, role);
              return known.stream()
                  .filter(account -> account.username().equals(username))
                  .findFirst()
                  .map(account -> view(account, registered.contains(username), year))
                  .orElseGet(() -> absent(role, username));
            })
        .toList();
  }

  /**
   * How many accounts would be issued, and for how many of them somebody has registered.
   *
   * @throws Refusal {@code FORBIDDEN} unless the caller is an operator
   */
  public IssueCount count(Caller caller, List<? extends Assessed> agencies, int year, Whom whom) {
    caller.require(Role.OPERATOR);
    var issued = accounts.issuedFor(year);
    var registered = registrations.all(year);
    int chosen = 0;
    int total = 0;
    int losing = 0;
    for (var agency : agencies) {
      int before = total;
      for (var role : ROLES) {
        var username = username(agency, role);
        boolean wanted =
            switch (whom) {
              case NOT_ISSUED -> !issued.contains(username);
              case NOT_REGISTERED -> !registered.contains(username);
              case ALL -> true;
            };
        total += wanted ? 1 : 0;
        losing += wanted && registered.contains(username) ? 1 : 0;
      }
      chosen += total > before ? 1 : 0;
    }
    return new IssueCount(chosen, total, losing);
  }

  private static void requireIssuer(Caller caller, Assessed agency) {
    caller.requireRead(agency);
    if (!caller.is(Role.OPERATOR) && !caller.is(Role.SUPERVISOR)) {
      throw Refusal.forbidden();
    }
  }

  /** By user name; locked, so that nobody else issues or signs in meanwhile. */
  private Map<String, Account> known(List<? extends Assessed> agencies) {
    return accounts.lockedOf(agencies.stream().map(Assessed::code).toList()).stream()
        .collect(Collectors.toMap(Account::username, account -> account));
  }

  private static boolean isWanted(
      Whom whom, Optional<Account> account, boolean registered, int year) {
    return switch (whom) {
      case NOT_ISSUED -> account.filter(known -> known.issuedFor(year)).isEmpty();
      case NOT_REGISTERED -> !registered;
      case ALL -> true;
    };
  }

  private IssuedAccount issue(
      Caller caller, Assessed agency, Role role, Optional<Account> known, int year) {
    var username = username(agency, role);
    var account =
        known.orElseGet(() -> accounts.add(new Account(username, role, agency.code(), null)));
    var password = OneTimePassword.generate();
    var now = clock.instant();
    account.issue(password, now);
    account.issuedFor(year, caller.name(), now);
    known.ifPresent(sessions::endAll);
    return new IssuedAccount(role, username, password.text(), Optional.of(agency.code()));
  }

  private static String username(Assessed agency, Role role) {
    return (role == Role.AGENCY_ADMIN ? "a" : "t") + agency.code();
  }

  private AgencyAccount view(Account account, boolean registered, int year) {
    var now = clock.instant();
    return new AgencyAccount(
        account.role(),
        account.username(),
        state(account, registered, year, now),
        account.fullName(),
        account.issuedAt(),
        account.passwordExpiresAt(),
        account.lastSignedInAt(),
        account.version());
  }

  private static AgencyAccount.State state(
      Account account, boolean registered, int year, Instant now) {
    if (!account.enabled()) {
      return AgencyAccount.State.DISABLED;
    }
    if (!account.issuedFor(year)) {
      return AgencyAccount.State.NOT_ISSUED;
    }
    if (account.passwordExpiredAt(now)) {
      return AgencyAccount.State.EXPIRED;
    }
    return registered ? AgencyAccount.State.REGISTERED : AgencyAccount.State.ISSUED;
  }

  private static AgencyAccount absent(Role role, String username) {
    return new AgencyAccount(
        role,
        username,
        AgencyAccount.State.NOT_ISSUED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0);
  }
}
