package org.openita.notice;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openita.common.AuditNote;
import org.openita.common.Page;
import org.openita.common.Refusal;
import org.openita.identity.Caller;
import org.openita.identity.Role;

/**
 * The e-mails of notices, for operators. Everybody else is refused as {@code FORBIDDEN}. Addresses
 * are not shown.
 */
@Stateless
public class NoticeMails {

  private static final List<MailState> TROUBLED = List.of(MailState.FAILED, MailState.UNKNOWN);

  @PersistenceContext private EntityManager entities;
  @Inject private Event<AuditNote> audit;
  @Inject private Clock clock;

  /** How many are in each state. */
  public Map<MailState, Long> counts(Caller caller) {
    caller.require(Role.OPERATOR);
    var counts = new EnumMap<MailState, Long>(MailState.class);
    for (var state : MailState.values()) {
      counts.put(state, 0L);
    }
    entities
        .createQuery("select m.state, count(m) from NoticeMail m group by m.state", Object[].class)
        .getResultList()
        .forEach(row -> counts.put((MailState) row[0], (Long) row[1]));
    return counts;
  }

  /**
   * Those that were given up, or of which nobody knows; the latest first.
   *
   * @param page from 0
   * @param size 1 to {@value Page#LARGEST}
   */
  public Page<TroubledMail> troubled(Caller caller, int page, int size) {
    caller.require(Role.OPERATOR);
    Page.require(page, size);
    var items =
        entities
            .createQuery(
                "select m from NoticeMail m join fetch m.notice where m.state in :states"
                    + " order by m.changedAt desc, m.noticeId desc",
                NoticeMail.class)
            .setParameter("states", TROUBLED)
            .setFirstResult((int) Math.min((long) page * size, Integer.MAX_VALUE - size))
            .setMaxResults(size)
            .getResultStream()
            .map(NoticeMail::troubled)
            .toList();
    long total =
        entities
            .createQuery("select count(m) from NoticeMail m where m.state in :states", Long.class)
            .setParameter("states", TROUBLED)
            .getSingleResult();
    return new Page<>(items, page, size, total);
  }

  /**
   * Lets one go out again, the operator knowing that it may have gone out before.
   *
   * @throws Refusal {@code NOT_FOUND} without such an e-mail, {@code INVALID_STATE} unless it was
   *     given up or nobody knows what has become of it
   */
  public void sendAgain(Caller caller, int noticeId) {
    caller.require(Role.OPERATOR);
    var mail = entities.find(NoticeMail.class, noticeId, LockModeType.PESSIMISTIC_WRITE);
    if (mail == null) {
      throw Refusal.notFound();
    }
    var before = mail.state();
    mail.again(clock.instant());
    var notice = mail.notice();
    audit.fire(
        AuditNote.done()
            .concerning(notice.agencyCode())
            .saying("username", notice.username())
            .saying("state", before));
  }
}
