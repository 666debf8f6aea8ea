package org.openita.notice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.openita.common.Page;
import org.openita.common.Refusal;
import org.openita.identity.Caller;

/**
 * The inbox of whoever asks. Only people have one: a client, whose id may equal the name of a
 * person, is refused as {@code FORBIDDEN}.
 */
@Stateless
public class Notices {

  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;

  /** How many are unread. */
  public long unread(Caller caller) {
    return entities
        .createQuery(
            "select count(n) from Notice n where n.username = :username and n.readAt is null",
            Long.class)
        .setParameter("username", owner(caller))
        .getSingleResult();
  }

  /**
   * Unread ones first, the newest first.
   *
   * @param page from 0
   * @param size 1 to {@value Page#LARGEST}
   */
  public Page<Notice> of(Caller caller, int page, int size) {
    Page.require(page, size);
    var items =
        entities
            .createQuery(
                "select n from Notice n where n.username = :username"
                    + " order by case when n.readAt is null then 0 else 1 end,"
                    + " n.madeAt desc, n.id desc",
                Notice.class)
            .setParameter("username", owner(caller))
            .setFirstResult((int) Math.min((long) page * size, Integer.MAX_VALUE - size))
            .setMaxResults(size)
            .getResultList();
    long total =
        entities
            .createQuery("select count(n) from Notice n where n.username = :username", Long.class)
            .setParameter("username", owner(caller))
            .getSingleResult();
    return new Page<>(items, page, size, total);
  }

  /**
   * Marks one as read; one that was read before stays as it is.
   *
   * @throws Refusal {@code NOT_FOUND} for somebody else's
   */
  public Notice read(Caller caller, int id) {
    var owner = owner(caller);
    var notice = entities.find(Notice.class, id);
    if (notice == null || !notice.username().equals(owner)) {
      throw Refusal.notFound();
    }
    notice.read(clock.instant());
    return notice;
  }

  /** Marks all as read. */
  public void readAll(Caller caller) {
    entities
        .createQuery(
            "update Notice n set n.readAt = :now"
                + " where n.username = :username and n.readAt is null")
        .setParameter("now", clock.instant())
        .setParameter("username", owner(caller))
        .executeUpdate();
  }

  private static String owner(Caller caller) {
    if (caller.role().isEmpty()) {
      throw Refusal.forbidden();
    }
    return caller.name();
  }
}
