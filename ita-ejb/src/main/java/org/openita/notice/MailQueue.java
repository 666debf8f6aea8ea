package org.openita.notice;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.openita.identity.Recipient;
import org.openita.identity.Recipients;

/** The e-mails that wait, each change at once: what one node has claimed, no other one sends. */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
class MailQueue {

  @PersistenceContext private EntityManager entities;
  @Inject private Recipients recipients;
  @Inject private Clock clock;

  /** What is to be sent. */
  record Claimed(Notice notice, Recipient recipient) {}

  /** Keys of those that have waited long enough, the oldest first. */
  List<Integer> due(int most) {
    return entities
        .createQuery(
            "select m.noticeId from NoticeMail m where m.state = :queued and m.dueAt <= :now"
                + " order by m.dueAt, m.noticeId",
            Integer.class)
        .setParameter("queued", MailState.QUEUED)
        .setParameter("now", clock.instant())
        .setMaxResults(most)
        .getResultList();
  }

  /**
   * Marks a message as being handed over before that begins. Whoever dies then leaves it so.
   *
   * @return absent when another node has it, or it is no longer to be sent
   */
  Optional<Claimed> claim(int id) {
    var now = clock.instant();
    var mail = entities.find(NoticeMail.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (!mail.waitingAt(now)) {
      return Optional.empty();
    }
    mail.claim(now);
    if (mail.expiredAt(now)) {
      mail.refused(forGood("EXPIRED"), now);
      return Optional.empty();
    }
    var recipient =
        recipients
            .find(mail.notice().username(), mail.notice().cycleYear())
            .filter(one -> one.email().isPresent());
    if (recipient.isEmpty()) {
      mail.refused(forGood("NO_ADDRESS"), now);
    }
    return recipient.map(one -> new Claimed(mail.notice(), one));
  }

  private static MailProblem forGood(String text) {
    return new MailProblem(MailProblem.Certainty.FOR_GOOD, text);
  }

  void sent(int id) {
    locked(id).sent(clock.instant());
  }

  void refused(int id, MailProblem why) {
    locked(id).refused(why, clock.instant());
  }

  /** Of what has been claimed and never heard of again nobody knows whether it was sent. */
  int giveUpForgotten() {
    var now = clock.instant();
    return entities
        .createQuery(
            "update NoticeMail m set m.state = :unknown, m.changedAt = :now,"
                + " m.problem = 'INTERRUPTED' where m.state = :sending and m.changedAt < :long")
        .setParameter("unknown", MailState.UNKNOWN)
        .setParameter("now", now)
        .setParameter("sending", MailState.SENDING)
        .setParameter("long", now.minus(NoticeMail.CLAIM))
        .executeUpdate();
  }

  private NoticeMail locked(int id) {
    return entities.find(NoticeMail.class, id, LockModeType.PESSIMISTIC_WRITE);
  }
}
