package org.openita.server;

import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/** What the command line says about e-mail. */
final class MailOptions {

  private static final Set<String> ENCRYPTIONS = Set.of("none", "starttls", "tls");

  @Option(
      names = "--public-address",
      paramLabel = "URL",
      defaultValue = "${env:ITA_PUBLIC_ADDRESS}",
      description =
          "Where people reach this server, such as https://ita.example.go.th; e-mails lead there."
              + " Default: this machine's own address. Environment: ITA_PUBLIC_ADDRESS")
  private String publicAddress;

  @Option(
      names = "--smtp-host",
      paramLabel = "NAME",
      defaultValue = "${env:ITA_SMTP_HOST}",
      description =
          "Mail server that takes the e-mails. Default: none, they are written to DIR/mail."
              + " Environment: ITA_SMTP_HOST")
  private String host;

  @Option(
      names = "--smtp-port",
      paramLabel = "N",
      defaultValue = "${env:ITA_SMTP_PORT}",
      description =
          "Its port. Default 25; 587 with starttls, 465 with tls. Environment: ITA_SMTP_PORT")
  private Integer port;

  @Option(
      names = "--smtp-tls",
      paramLabel = "HOW",
      defaultValue = "${env:ITA_SMTP_TLS:-none}",
      description =
          "How the connection is encrypted: none, starttls or tls. Default none. Environment:"
              + " ITA_SMTP_TLS")
  private String encryption;

  @Option(
      names = "--smtp-user",
      paramLabel = "NAME",
      defaultValue = "${env:ITA_SMTP_USER}",
      description = "Account of the mail server. Default: none. Environment: ITA_SMTP_USER")
  private String user;

  @Option(
      names = "--smtp-password-file",
      paramLabel = "FILE",
      defaultValue = "${env:ITA_SMTP_PASSWORD_FILE}",
      description = "File whose first line is its password. Environment: ITA_SMTP_PASSWORD_FILE")
  private Path passwordFile;

  @Option(
      names = "--mail-from",
      paramLabel = "ADDRESS",
      defaultValue = "${env:ITA_MAIL_FROM}",
      description =
          "From whom e-mails come, such as \"ITA <ita@example.go.th>\". Needed with --smtp-host."
              + " Environment: ITA_MAIL_FROM")
  private String from;

  /**
   * The settings as given.
   *
   * @throws Refusal if a value cannot be used
   */
  Mail mail() {
    if (from != null && !from.matches("[^\\r\\n<>]*<?[^\\s<>@]+@[^\\s<>@]+>?")) {
      throw new Refusal("--mail-from wants an address, not '" + from + "'");
    }
    return new Mail(address(), Optional.ofNullable(from), smtp());
  }

  private Optional<String> address() {
    if (publicAddress == null) {
      return Optional.empty();
    }
    try {
      var address = URI.create(publicAddress.strip());
      if (Set.of("http", "https").contains(String.valueOf(address.getScheme()))
          && address.getHost() != null) {
        return Optional.of(address.toString().replaceAll("/+$", ""));
      }
    } catch (IllegalArgumentException malformed) {
      // told below
    }
    throw new Refusal(
        "--public-address wants one such as https://ita.example.go.th, not '"
            + publicAddress
            + "'");
  }

  private Optional<Mail.Smtp> smtp() {
    if (host == null) {
      if (user != null || passwordFile != null || port != null) {
        throw new Refusal("--smtp-port, --smtp-user and --smtp-password-file need --smtp-host");
      }
      return Optional.empty();
    }
    var how = encryption.toLowerCase(Locale.ROOT);
    if (!ENCRYPTIONS.contains(how)) {
      throw new Refusal("--smtp-tls knows none, starttls and tls, not '" + encryption + "'");
    }
    if (from == null) {
      throw new Refusal("--smtp-host needs --mail-from");
    }
    if ((user == null) != (passwordFile == null)) {
      throw new Refusal("--smtp-user and --smtp-password-file need each other");
    }
    return Optional.of(
        new Mail.Smtp(
            host,
            ServerOptions.port("--smtp-port", port == null ? usualPort(how) : port),
            how,
            Optional.ofNullable(user),
            Optional.ofNullable(passwordFile)
                .map(file -> ServerOptions.secret("--smtp-password-file", file))
                .map(Secret::new)));
  }

  private static int usualPort(String encryption) {
    return switch (encryption) {
      case "starttls" -> 587;
      case "tls" -> 465;
      default -> 25;
    };
  }
}
