package org.openita.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import org.openita.common.Language;
import org.openita.identity.Recipient;

/**
 * The e-mail that a notice becomes (RFC 5322), in Thai and then in English. It has the same {@code
 * Message-ID} whenever it is made from the same notice, so that a second copy is recognised as one.
 */
final class NoticeMessage extends MimeMessage {

  private final String id;

  NoticeMessage(Notice notice, Recipient recipient, MailHead head, Instant now)
      throws MessagingException {
    super(Session.getInstance(new Properties()));
    var from = new InternetAddress(head.from());
    id = id(notice, from);
    setFrom(from);
    setRecipient(
        Message.RecipientType.TO, new InternetAddress(recipient.email().orElseThrow(), true));
    setSubject("[ITA " + notice.cycleYear() + "] " + notice.subject(Language.TH), UTF_8.name());
    setSentDate(Date.from(now));
    setHeader("Auto-Submitted", "auto-generated");
    setHeader("Content-Language", "th, en");
    setText(
        text(notice, recipient, head, Language.TH)
            + "\n- - -\n\n"
            + text(notice, recipient, head, Language.EN),
        UTF_8.name());
    saveChanges();
  }

  private static String id(Notice notice, InternetAddress from) {
    var domain = from.getAddress().substring(from.getAddress().indexOf('@') + 1);
    return "<notice.%d.%s.%s.%d.%s@%s>"
        .formatted(
            notice.cycleYear(),
            notice.activity(),
            notice.kind(),
            notice.moment().getEpochSecond(),
            notice.username(),
            domain)
        .toLowerCase(Locale.ROOT);
  }

  private static String text(Notice notice, Recipient recipient, MailHead head, Language language) {
    var words = new NoticeWords(language);
    var owed =
        notice.owed().stream()
            .map(duty -> "- " + words.asks(notice, duty))
            .collect(Collectors.joining("\n"));
    return words.say("mail.greeting", recipient.fullName().orElse(recipient.username()))
        + "\n\n"
        + words.subject(notice)
        + "\n\n"
        + words.say("mail.owed", notice.agencyCode())
        + "\n"
        + owed
        + "\n\n"
        + (head.consoleAddress().isEmpty()
            ? ""
            : words.say("mail.where") + "\n" + head.consoleAddress() + "\n\n")
        + words.say("mail.automatic")
        + "\n";
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", id);
  }
}
