package org.openita.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds and keeps accounts. */
@Dependent
class AccountShelf {

  @PersistenceContext private EntityManager entities;

  /**
   * @param username in lower case
   */
  Optional<Account> find(String username) {
    return entities
        .createQuery("select a from Account a where a.username = :username", Account.class)
        .setParameter("username", username)
        .getResultStream()
        .findFirst();
  }

  /** The account as it is now; until the end of the transaction nobody else changes it. */
  void lock(Account account) {
    entities.refresh(account, LockModeType.PESSIMISTIC_WRITE);
  }

  List<Account> ofRole(Role role) {
    return entities
        .createQuery(
            "select a from Account a where a.role = :role order by a.username", Account.class)
        .setParameter("role", role)
        .getResultList();
  }

  List<Account> ofAgency(String agencyCode) {
    return entities
        .createQuery(
            "select a from Account a where a.agencyCode = :code order by a.username", Account.class)
        .setParameter("code", agencyCode)
        .getResultList();
  }

  /** Agencies with an account of each of the two roles and none that has never registered. */
  Set<String> registeredAgencies() {
    return Set.copyOf(
        entities
            .createQuery(
                "select a.agencyCode from Account a where a.agencyCode is not null"
                    + " group by a.agencyCode having count(distinct a.role) = 2"
                    + " and sum(case when a.registeredAt is null then 1 else 0 end) = 0",
                String.class)
            .getResultList());
  }

  boolean has(Role role) {
    return !entities
        .createQuery("select a.id from Account a where a.role = :role", Integer.class)
        .setParameter("role", role)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  void flush() {
    entities.flush();
  }

  Account add(Account account) {
    entities.persist(account);
    return account;
  }

  /**
   * Writes what has been made and forgets it: with tens of thousands of entities at hand, every
   * later query of the transaction would look through all of them for changes.
   */
  void writeAndForget() {
    entities.flush();
    entities.clear();
  }
}
