package org.openita.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Finds and keeps the sessions of people. */
@Dependent
class SessionShelf {

  private static final Duration KEPT_FOR = Duration.ofDays(1);

  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;

  ConsoleSession open(Account account, String address) {
    var session = new ConsoleSession(account, address, clock.instant());
    entities.persist(session);
    return session;
  }

  /** One that is open. */
  Optional<ConsoleSession> find(String id) {
    return entities
        .createQuery(
            "select s from ConsoleSession s join fetch s.account where s.id = :id",
            ConsoleSession.class)
        .setParameter("id", id)
        .getResultStream()
        .filter(session -> session.openAt(clock.instant()))
        .findFirst();
  }

  /** Those of an account that are open, the latest first. */
  List<ConsoleSession> of(Account account) {
    return entities
        .createQuery(
            "select s from ConsoleSession s where s.account = :account and s.endedAt is null"
                + " order by s.openedAt desc, s.id",
            ConsoleSession.class)
        .setParameter("account", account)
        .getResultStream()
        .filter(session -> session.openAt(clock.instant()))
        .toList();
  }

  /** Never brings back one that has ended meanwhile. */
  void seen(ConsoleSession session) {
    entities
        .createQuery("update ConsoleSession s set s.seenAt = :now where s.id = :id")
        .setParameter("now", clock.instant())
        .setParameter("id", session.id())
        .executeUpdate();
  }

  /** Ends one of an account. */
  void end(Account account, String id) {
    entities
        .createQuery(
            "update ConsoleSession s set s.endedAt = :now"
                + " where s.id = :id and s.account = :account and s.endedAt is null")
        .setParameter("now", clock.instant())
        .setParameter("id", id)
        .setParameter("account", account)
        .executeUpdate();
  }

  /** Ends all of an account. */
  void endAll(Account account) {
    endAllBut(account, "");
  }

  /** Ends all of an account but one. */
  void endAllBut(Account account, String id) {
    entities
        .createQuery(
            "update ConsoleSession s set s.endedAt = :now"
                + " where s.account = :account and s.id <> :id and s.endedAt is null")
        .setParameter("now", clock.instant())
        .setParameter("account", account)
        .setParameter("id", id)
        .executeUpdate();
  }

  /** Deletes those that ended long ago. */
  void forgetOld() {
    entities
        .createQuery("delete from ConsoleSession s where s.seenAt < :before")
        .setParameter("before", clock.instant().minus(KEPT_FOR))
        .executeUpdate();
  }
}
