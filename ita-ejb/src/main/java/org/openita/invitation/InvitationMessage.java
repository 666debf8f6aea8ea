package org.openita.invitation;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.chrono.IsoChronology;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import java.util.ResourceBundle;
import org.openita.common.Language;
import org.openita.common.Sha256;
import org.openita.common.Text;
import org.openita.common.ThaiTime;
import org.openita.notice.MailHead;
import org.openita.survey.InvitationLinks;

/**
 * An invitation (RFC 5322), in Thai and then in English. It has the same {@code Message-ID}
 * whenever it is made again, which tells nothing of the link.
 */
final class InvitationMessage extends MimeMessage {

  private static final int ID_LENGTH = 24;

  private final String id;

  /**
   * What it says.
   *
   * @param secret of the link
   * @param closes when the survey closes; absent where no window is set any more
   */
  record Contents(int year, Text agency, String address, byte[] secret, Optional<Instant> closes) {

    /** Never whom it is for. */
    @Override
    public String toString() {
      return "an invitation";
    }
  }

  InvitationMessage(Contents contents, MailHead head, Instant now) throws MessagingException {
    super(Session.getInstance(new Properties()));
    var from = new InternetAddress(head.from());
    var link = InvitationLinks.text(contents.secret());
    var domain = from.getAddress().substring(from.getAddress().indexOf('@') + 1);
    id =
        "<invitation.%s@%s>"
            .formatted(Sha256.hex("message " + link).substring(0, ID_LENGTH), domain);
    setFrom(from);
    setRecipient(Message.RecipientType.TO, new InternetAddress(contents.address(), true));
    setSubject(
        "[ITA %d] %s"
            .formatted(contents.year(), words(Language.TH, "subject", contents.agency().th())),
        UTF_8.name());
    setSentDate(Date.from(now));
    setHeader("Auto-Submitted", "auto-generated");
    setHeader("Content-Language", "th, en");
    var address = URI.create(head.consoleAddress()).resolve("/invitation?link=" + link).toString();
    setText(
        text(contents, address, Language.TH)
            + "\n- - -\n\n"
            + text(contents, address + "&lang=en", Language.EN),
        UTF_8.name());
    saveChanges();
  }

  private static String text(Contents contents, String address, Language language) {
    return words(language, "invitation", contents.agency().in(language))
        + "\n\n"
        + words(language, "link")
        + "\n"
        + address
        + "\n\n"
        + contents.closes().map(time -> words(language, "closes", time(language, time))).orElse("")
        + words(language, "secret")
        + "\n\n"
        + words(language, "automatic")
        + "\n";
  }

  private static String words(Language language, String key, Object... arguments) {
    var bundle = ResourceBundle.getBundle("org.openita.invitation.invitation", language.locale());
    return new MessageFormat(bundle.getString(key), language.locale()).format(arguments);
  }

  private static String time(Language language, Instant instant) {
    var bundle = ResourceBundle.getBundle("org.openita.invitation.invitation", language.locale());
    return DateTimeFormatter.ofPattern(bundle.getString("time"), language.locale())
        .withChronology(
            language == Language.TH ? ThaiBuddhistChronology.INSTANCE : IsoChronology.INSTANCE)
        .withZone(ThaiTime.ZONE)
        .format(instant);
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", id);
  }
}
