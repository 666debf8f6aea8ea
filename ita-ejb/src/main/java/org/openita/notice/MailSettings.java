package org.openita.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where e-mail goes: to the mail server that {@code ita.mail.smtp.host} names, else into files of
 * the directory that {@code ita.mail.directory} names, else nowhere.
 */
@ApplicationScoped
public class MailSettings {

  @Inject
  @ConfigProperty(name = "ita.mail.directory")
  private Optional<String> directory;

  @Inject
  @ConfigProperty(name = "ita.mail.from", defaultValue = "ita@localhost.localdomain")
  private String from;

  @Inject
  @ConfigProperty(name = "ita.console.address")
  private Optional<String> consoleAddress;

  @Inject
  @ConfigProperty(name = "ita.mail.smtp.host")
  private Optional<String> host;

  @Inject
  @ConfigProperty(name = "ita.mail.smtp.port", defaultValue = "25")
  private int port;

  @Inject
  @ConfigProperty(name = "ita.mail.smtp.tls", defaultValue = "none")
  private String encryption;

  @Inject
  @ConfigProperty(name = "ita.mail.smtp.user")
  private Optional<String> user;

  @Inject
  @ConfigProperty(name = "ita.mail.smtp.password")
  private Optional<String> password;

  /** Whether notices go out by e-mail at all. */
  public boolean sends() {
    return host.isPresent() || directory.isPresent();
  }

  /** What a message is made of beside the notice. */
  public MailHead head() {
    return new MailHead(from, consoleAddress.orElse(""));
  }

  /** Where messages are handed over; to be closed. */
  Post open() {
    return host.isPresent()
        ? new SmtpPost(
            new SmtpPost.Server(
                host.get(), port, SmtpPost.Encryption.of(encryption), user, password))
        : new FilePost(Path.of(directory.orElseThrow()));
  }
}
