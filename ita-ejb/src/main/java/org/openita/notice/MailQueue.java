package org.openita.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.openita.identity.Recipients;

/** The e-mails of notices that wait. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class MailQueue extends Outbox<NoticeMail> {

  @Inject private Recipients recipients;

  @Override
  protected Class<NoticeMail> type() {
    return NoticeMail.class;
  }

  @Override
  protected String key() {
    return "noticeId";
  }

  @Override
  protected Optional<Letter> letter(NoticeMail mail) {
    var notice = mail.notice();
    return recipients
        .find(notice.username(), notice.cycleYear())
        .filter(one -> one.email().isPresent())
        .map(one -> (head, now) -> new NoticeMessage(notice, one, head, now));
  }
}
