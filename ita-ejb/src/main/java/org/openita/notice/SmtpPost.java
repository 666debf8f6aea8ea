package org.openita.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** A mail server (SMTP, RFC 5321), over one connection while it lasts. */
final class SmtpPost implements Post {

  private static final String PATIENCE_MILLIS = "20000";

  private final Server server;
  private final Session session;
  private Transport connection;

  /** How the connection is kept from others' eyes. */
  enum Encryption {
    NONE,
    /** Plain at first, then STARTTLS (RFC 3207), or no mail. */
    STARTTLS,
    /** From the beginning (RFC 8314). */
    TLS;

    static Encryption of(String name) {
      return valueOf(name.strip().toUpperCase(Locale.ROOT));
    }
  }

  /**
   * Which one.
   *
   * @param user absent where it takes mail from anybody who reaches it
   */
  record Server(
      String host,
      int port,
      Encryption encryption,
      Optional<String> user,
      Optional<String> password) {

    /** The password stays out of logs. */
    @Override
    public String toString() {
      return host + ":" + port;
    }
  }

  SmtpPost(Server server) {
    this.server = server;
    this.session = Session.getInstance(properties(server));
  }

  private static Properties properties(Server server) {
    var properties = new Properties();
    properties.setProperty("mail.transport.protocol", "smtp");
    properties.setProperty("mail.smtp.host", server.host());
    properties.setProperty("mail.smtp.port", Integer.toString(server.port()));
    properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
    properties.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
    properties.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
    properties.setProperty("mail.smtp.auth", Boolean.toString(server.user().isPresent()));
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    boolean startsPlain = server.encryption() == Encryption.STARTTLS;
    properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(startsPlain));
    properties.setProperty("mail.smtp.starttls.required", Boolean.toString(startsPlain));
    boolean encrypted = server.encryption() == Encryption.TLS;
    properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(encrypted));
    return properties;
  }

  @Override
  public void ready() throws Undelivered {
    if (connection != null && connection.isConnected()) {
      return;
    }
    close();
    try {
      connection = session.getTransport();
      connection.connect(server.user().orElse(null), server.password().orElse(null));
    } catch (MessagingException unreachable) {
      throw new Undelivered(MailProblem.beforeHandingOver(unreachable), unreachable);
    }
  }

  @Override
  public void deliver(MimeMessage message) throws Undelivered {
    try {
      connection.sendMessage(message, message.getAllRecipients());
    } catch (MessagingException failure) {
      throw new Undelivered(MailProblem.whileHandingOver(failure), failure);
    }
  }

  @Override
  public void close() {
    if (connection != null) {
      try {
        connection.close();
      } catch (MessagingException gone) {
        // it is closed all the same
      }
      connection = null;
    }
  }
}
