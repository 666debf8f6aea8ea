package org.openita.notice;

import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * E-mails of one kind that wait, each change at once: what one node has claimed, no other one
 * sends. Any room may have one; the rounds of the post empty all there are.
 *
 * @param <T> entity of the e-mails
 */
@Transactional(Transactional.TxType.REQUIRES_NEW)
public abstract class Outbox<T extends QueuedMail> {

  /** Makes the message to be handed over. */
  @FunctionalInterface
  public interface Letter {
    MimeMessage write(MailHead head, Instant now) throws MessagingException;
  }

  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;

  protected abstract Class<T> type();

  /** The attribute that is the key of the entity. */
  protected abstract String key();

  /**
   * What a claimed e-mail says and to whom.
   *
   * @return absent where there is nobody to send it to
   */
  protected abstract Optional<Letter> letter(T mail);

  /** Keys of those that have waited long enough, the oldest first. */
  public List<Integer> due(int most) {
    return entities
        .createQuery(
            "select m.%1$s from %2$s m where m.state = :queued and m.dueAt <= :now"
                .concat(" order by m.dueAt, m.%1$s")
                .formatted(key(), type().getSimpleName()),
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
  public Optional<Letter> claim(int id) {
    var now = clock.instant();
    var mail = entities.find(type(), id, LockModeType.PESSIMISTIC_WRITE);
    if (mail == null || !mail.waitingAt(now)) {
      return Optional.empty();
    }
    mail.claim(now);
    if (mail.expiredAt(now)) {
      mail.refused(forGood("EXPIRED"), now);
      return Optional.empty();
    }
    var letter = letter(mail);
    if (letter.isEmpty()) {
      mail.refused(forGood("NO_ADDRESS"), now);
    }
    return letter;
  }

  private static MailProblem forGood(String text) {
    return new MailProblem(MailProblem.Certainty.FOR_GOOD, text);
  }

  /** What took the place of the message meanwhile still waits, and goes on waiting. */
  public void sent(int id) {
    locked(id, MailState.SENDING).ifPresent(mail -> mail.sent(clock.instant()));
  }

  /** As {@link #sent}. */
  public void refused(int id, MailProblem why) {
    locked(id, MailState.SENDING).ifPresent(mail -> mail.refused(why, clock.instant()));
  }

  /** Lets a message that could not be claimed wait no longer. */
  public void giveUp(int id, MailProblem why) {
    locked(id, MailState.QUEUED).ifPresent(mail -> mail.refused(why, clock.instant()));
  }

  /**
   * Of what has been claimed and never heard of again nobody knows whether it was sent. Each is
   * locked by its key, as everything here is: a locking search would meet those who write on
   * another way, and neither could go on.
   */
  public int giveUpForgotten() {
    var now = clock.instant();
    var forgotten =
        entities
            .createQuery(
                "select m.%1$s from %2$s m where m.state = :sending and m.changedAt < :long"
                    .formatted(key(), type().getSimpleName()),
                Integer.class)
            .setParameter("sending", MailState.SENDING)
            .setParameter("long", now.minus(QueuedMail.CLAIM))
            .getResultList();
    var unknown = new MailProblem(MailProblem.Certainty.UNKNOWN, "INTERRUPTED");
    var given =
        forgotten.stream()
            .flatMap(id -> locked(id).filter(mail -> mail.forgottenAt(now)).stream())
            .toList();
    given.forEach(mail -> mail.refused(unknown, now));
    return given.size();
  }

  private Optional<T> locked(int id, MailState state) {
    return locked(id).filter(mail -> mail.state() == state);
  }

  private Optional<T> locked(int id) {
    return Optional.ofNullable(entities.find(type(), id, LockModeType.PESSIMISTIC_WRITE));
  }
}
