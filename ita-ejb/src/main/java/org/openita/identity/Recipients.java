package org.openita.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** For notices: to whom of an agency they go, by the accounts issued for a cycle. */
@Dependent
public class Recipients {

  private static final Set<Role> ROLES = Set.of(Role.AGENCY_ADMIN, Role.AGENCY_EXECUTIVE);

  @PersistenceContext private EntityManager entities;

  /**
   * Those of some agencies that may sign in.
   *
   * @param year of the cycle, Buddhist Era
   */
  public List<Recipient> of(List<String> agencyCodes, int year) {
    if (agencyCodes.isEmpty()) {
      return List.of();
    }
    return entities
        .createQuery(
            "select a from Account a where a.agencyCode in :codes and a.cycleYear = :year"
                + " and a.role in :roles and a.disabledAt is null order by a.username",
            Account.class)
        .setParameter("codes", agencyCodes)
        .setParameter("year", year)
        .setParameter("roles", ROLES)
        .getResultStream()
        .map(account -> recipient(account, year))
        .toList();
  }

  /** Absent when the account is disabled by now, or was issued for another cycle. */
  public Optional<Recipient> find(String username, int year) {
    return entities
        .createQuery(
            "select a from Account a where a.username = :username and a.cycleYear = :year"
                + " and a.role in :roles and a.disabledAt is null",
            Account.class)
        .setParameter("username", username)
        .setParameter("year", year)
        .setParameter("roles", ROLES)
        .getResultStream()
        .findFirst()
        .map(account -> recipient(account, year));
  }

  private static Recipient recipient(Account account, int year) {
    var person = account.person().filter(known -> !account.firstSignInDue());
    return new Recipient(
        account.username(),
        account.role(),
        account.agencyCode().orElseThrow(),
        account.registeredFor(year),
        person.map(Person::fullName),
        person.map(Person::email).filter(address -> address.contains("@")));
  }
}
