package org.openita.notice;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openita.notice.Post.Undelivered;

/**
 * Hands over the e-mails that wait, each at most once: it is marked as being handed over before,
 * and as sent afterwards. What is not known to have failed is never sent again by itself.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailRounds {

  /** Messages of one round. */
  private static final int MOST = 2_000;

  private static final MailProblem UNREADABLE =
      new MailProblem(MailProblem.Certainty.FOR_GOOD, "UNREADABLE");

  private static final Logger LOG = Logger.getLogger("org.openita.notice");

  @Inject @Any private Instance<Outbox<?>> outboxes;
  @Inject private MailSettings settings;
  @Inject private Clock clock;

  /**
   * Sends what is due now.
   *
   * @return how many messages were handed over
   */
  public int send() {
    int sent = 0;
    for (var outbox : outboxes) {
      sent += send(outbox);
    }
    return sent;
  }

  private int send(Outbox<?> outbox) {
    outbox.giveUpForgotten();
    if (!settings.sends()) {
      return 0;
    }
    var due = outbox.due(MOST);
    if (due.isEmpty()) {
      return 0;
    }
    try (var post = settings.open()) {
      return send(outbox, due, post);
    }
  }

  /** Once nothing can be handed over at all, the others wait for the next round. */
  private int send(Outbox<?> outbox, List<Integer> due, Post post) {
    int sent = 0;
    for (int id : due) {
      var claimed = claim(outbox, id);
      if (claimed.isEmpty()) {
        continue;
      }
      try {
        post.ready();
      } catch (Undelivered unreachable) {
        outbox.refused(id, unreachable.problem());
        return sent;
      }
      sent += deliver(outbox, id, claimed.get(), post) ? 1 : 0;
    }
    return sent;
  }

  /** What cannot be made into a message is given up, and keeps no others waiting. */
  private static Optional<Outbox.Letter> claim(Outbox<?> outbox, int id) {
    try {
      return outbox.claim(id);
    } catch (RuntimeException unusable) {
      LOG.log(Level.WARNING, "E-mail " + id + " cannot be made", unusable);
      outbox.giveUp(id, UNREADABLE);
      return Optional.empty();
    }
  }

  private boolean deliver(Outbox<?> outbox, int id, Outbox.Letter letter, Post post) {
    try {
      post.deliver(message(letter));
      outbox.sent(id);
      return true;
    } catch (Undelivered why) {
      outbox.refused(id, why.problem());
      return false;
    }
  }

  private MimeMessage message(Outbox.Letter letter) throws Undelivered {
    try {
      return letter.write(settings.head(), clock.instant());
    } catch (MessagingException unusable) {
      var why = MailProblem.beforeHandingOver(unusable).text();
      throw new Undelivered(new MailProblem(MailProblem.Certainty.FOR_GOOD, why), unusable);
    } catch (RuntimeException unusable) {
      throw new Undelivered(UNREADABLE, unusable);
    }
  }
}
