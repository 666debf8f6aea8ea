package org.openita.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.CacheRetrieveMode;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.openita.common.Page;
import org.openita.common.Refusal;

/** Finds and keeps accounts. */
@Dependent
class AccountShelf {

  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;

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

  /**
   * The account as it is now; until the end of the transaction nobody else changes it.
   *
   * @param username in lower case
   */
  Optional<Account> findLocked(String username) {
    return entities
        .createQuery("select a from Account a where a.username = :username", Account.class)
        .setParameter("username", username)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .setHint("jakarta.persistence.cache.retrieveMode", CacheRetrieveMode.BYPASS)
        .getResultStream()
        .findFirst();
  }

  /**
   * @param username in lower case
   * @throws Refusal {@code NOT_FOUND} where there is none
   */
  Account require(String username) {
    return find(username).orElseThrow(Refusal::notFound);
  }

  /**
   * The caller's own account.
   *
   * @throws Refusal {@code FORBIDDEN} for clients, whose ids may equal the name of a person
   */
  Account own(Caller caller) {
    if (caller.role().isEmpty()) {
      throw Refusal.forbidden();
    }
    return require(caller.name());
  }

  List<Account> ofRole(Role role) {
    return entities
        .createQuery(
            "select a from Account a where a.role = :role order by a.username", Account.class)
        .setParameter("role", role)
        .getResultList();
  }

  /** Until the end of the transaction nobody else changes any of them. */
  List<Account> lockedOf(Role role) {
    return entities
        .createQuery(
            "select a from Account a where a.role = :role order by a.username", Account.class)
        .setParameter("role", role)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .setHint("jakarta.persistence.cache.retrieveMode", CacheRetrieveMode.BYPASS)
        .getResultList();
  }

  List<Account> ofAgency(String agencyCode) {
    return entities
        .createQuery(
            "select a from Account a where a.agencyCode = :code order by a.username", Account.class)
        .setParameter("code", agencyCode)
        .getResultList();
  }

  /** Those of some agencies; until the end of the transaction nobody else changes them. */
  List<Account> lockedOf(List<String> agencyCodes) {
    return agencyCodes.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select a from Account a where a.agencyCode in :codes order by a.username",
                Account.class)
            .setParameter("codes", agencyCodes)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList();
  }

  /** User names of all accounts that have been issued for a cycle. */
  Set<String> issuedFor(int year) {
    return Set.copyOf(
        entities
            .createQuery(
                "select a.username from Account a where a.cycleYear >= :year", String.class)
            .setParameter("year", year)
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

  /** The audit log is told of the sign-in itself. */
  void noteSignIn(Account account, Instant now) {
    entities
        .createQuery("update Account a set a.lastSignedInAt = :now where a = :account")
        .setParameter("now", now)
        .setParameter("account", account)
        .executeUpdate();
  }

  /** The same password, kept at today's cost. */
  void renewHash(Account account, String hash) {
    entities
        .createQuery("update Account a set a.passwordHash = :hash where a = :account")
        .setParameter("hash", hash)
        .setParameter("account", account)
        .executeUpdate();
    entities.refresh(account);
  }

  void flush() {
    entities.flush();
  }

  /** By user name. */
  Page<Account> search(AccountFilter filter, int page, int size) {
    Page.require(page, size);
    var condition =
        " from Account a where (lower(a.username) like :text escape '!'"
            + " or lower(a.fullName) like :text escape '!')"
            + (filter.role().isPresent() ? " and a.role = :role" : "")
            + (filter.agencyCode().isPresent() ? " and a.agencyCode = :agency" : "")
            + filter.state().map(AccountShelf::condition).orElse("");
    var rows =
        restricted("select a" + condition + " order by a.username", Account.class, filter)
            .setFirstResult((int) Math.min((long) page * size, Integer.MAX_VALUE - size))
            .setMaxResults(size)
            .getResultList();
    long total = restricted("select count(a)" + condition, Long.class, filter).getSingleResult();
    return new Page<>(rows, page, size, total);
  }

  /** As {@link Account#state} has it. */
  private static String condition(AccountState state) {
    var expired = "(a.passwordExpiresAt is not null and a.passwordExpiresAt <= :now)";
    var due = "(a.passwordChangeDue = true or a.registeredAt is null)";
    return switch (state) {
      case DISABLED -> " and a.disabledAt is not null";
      case EXPIRED -> " and a.disabledAt is null and " + expired;
      case DUE -> " and a.disabledAt is null and not " + expired + " and " + due;
      case ACTIVE -> " and a.disabledAt is null and not " + expired + " and not " + due;
    };
  }

  /** A per cent sign that somebody types is meant as one. */
  private <T> TypedQuery<T> restricted(String jpql, Class<T> type, AccountFilter filter) {
    var text =
        filter
            .text()
            .toLowerCase(Locale.ROOT)
            .replace("!", "!!")
            .replace("%", "!%")
            .replace("_", "!_");
    var query = entities.createQuery(jpql, type).setParameter("text", "%" + text + "%");
    filter.role().ifPresent(role -> query.setParameter("role", role));
    filter.agencyCode().ifPresent(code -> query.setParameter("agency", code));
    filter
        .state()
        .filter(state -> state != AccountState.DISABLED)
        .ifPresent(state -> query.setParameter("now", clock.instant()));
    return query;
  }

  /** Writes what has changed, so that a faster caller is noticed by now. */
  void write() {
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
