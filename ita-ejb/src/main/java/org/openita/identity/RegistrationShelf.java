package org.openita.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Keeps who has registered for which cycle. */
@Dependent
class RegistrationShelf {

  @PersistenceContext private EntityManager entities;

  /** Only accounts of agencies are issued for a cycle and register for it. */
  void add(Account account, Person person, Instant now) {
    account
        .cycleYear()
        .ifPresent(year -> entities.persist(new Registration(account, year, person, now)));
  }

  /** Agencies both of whose accounts have registered for a cycle. */
  Set<String> agencies(int year) {
    return Set.copyOf(
        entities
            .createQuery(
                "select r.account.agencyCode from Registration r where r.cycleYear = :year"
                    + " group by r.account.agencyCode having count(distinct r.account.role) = 2",
                String.class)
            .setParameter("year", year)
            .getResultList());
  }

  /** Those of some accounts that have registered for a cycle, by their user names. */
  Set<String> amongst(List<Account> accounts, int year) {
    if (accounts.isEmpty()) {
      return Set.of();
    }
    return Set.copyOf(
        entities
            .createQuery(
                "select distinct r.account.username from Registration r"
                    + " where r.cycleYear = :year and r.account in :accounts",
                String.class)
            .setParameter("year", year)
            .setParameter("accounts", accounts)
            .getResultList());
  }

  /** All accounts that have registered for a cycle, by their user names. */
  Set<String> all(int year) {
    return Set.copyOf(
        entities
            .createQuery(
                "select distinct r.account.username from Registration r where r.cycleYear = :year",
                String.class)
            .setParameter("year", year)
            .getResultList());
  }
}
