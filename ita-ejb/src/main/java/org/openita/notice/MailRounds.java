package org.openita.notice;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.util.List;
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

  @Inject private MailQueue queue;
  @Inject private MailSettings settings;
  @Inject private Clock clock;

  /**
   * Sends what is due now.
   *
   * @return how many messages were handed over
   */
  public int send() {
    queue.giveUpForgotten();
    if (!settings.sends()) {
      return 0;
    }
    var due = queue.due(MOST);
    if (due.isEmpty()) {
      return 0;
    }
    try (var post = settings.open()) {
      return send(due, post);
    }
  }

  /** Once nothing can be handed over at all, the others wait for the next round. */
  private int send(List<Integer> due, Post post) {
    int sent = 0;
    for (int id : due) {
      var claimed = queue.claim(id);
      if (claimed.isEmpty()) {
        continue;
      }
      try {
        post.ready();
      } catch (Undelivered unreachable) {
        queue.refused(id, unreachable.problem());
        return sent;
      }
      sent += deliver(id, claimed.get(), post) ? 1 : 0;
    }
    return sent;
  }

  private boolean deliver(int id, MailQueue.Claimed claimed, Post post) {
    try {
      post.deliver(message(claimed));
      queue.sent(id);
      return true;
    } catch (Undelivered why) {
      queue.refused(id, why.problem());
      return false;
    }
  }

  private NoticeMessage message(MailQueue.Claimed claimed) throws Undelivered {
    try {
      return new NoticeMessage(
          claimed.notice(), claimed.recipient(), settings.head(), clock.instant());
    } catch (MessagingException unusable) {
      var why = MailProblem.beforeHandingOver(unusable).text();
      throw new Undelivered(new MailProblem(MailProblem.Certainty.FOR_GOOD, why), unusable);
    }
  }
}
