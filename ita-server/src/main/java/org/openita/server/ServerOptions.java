package org.openita.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command line: what may be said, by which option or which environment variable. */
@Command(
    name = "ita-server",
    mixinStandardHelpOptions = true,
    versionProvider = ServerVersion.class,
    sortOptions = false,
    usageHelpAutoWidth = true,
    customSynopsis = "java -jar ita-server.jar [options]",
    description = {
      "",
      "Runs OpenITA, the yearly integrity and transparency assessment of Thailand's public"
          + " agencies: its database, its application server and the application, until it is"
          + " stopped.",
      ""
    },
    optionListHeading = "Options:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done (--help, --version, --migrate, --verify-audit, --rotate-master-key)",
      "1:not started, or ended by a failure; one line says why",
      "2:an option is unknown or wrong",
      "3:the audit log is not as it was written (--verify-audit)",
      "130:stopped by Ctrl-C (SIGINT); everything was closed cleanly",
      "143:stopped by SIGTERM; everything was closed cleanly"
    },
    footer = {
      "",
      "Every option has an environment variable; the option wins where both are given. Secrets are"
          + " read from files or from the environment, never from the command line.",
      "",
      "First start without --demo: the password of the account 'operator' is taken from"
          + " ITA_OPERATOR_PASSWORD or asked for on the console (12 characters or more).",
      "",
      "The data directory holds all that must be kept: mariadb/ (the database), keys/ (the master"
          + " key; keep a copy elsewhere), mail/ (e-mails, where no mail server takes them) and"
          + " logs/. runtime/ is made anew when missing."
    })
final class ServerOptions {

  private static final int HIGHEST_PORT = 65_535;

  @Option(
      names = "--http-port",
      paramLabel = "N",
      defaultValue = "${env:ITA_HTTP_PORT:-8080}",
      description = "Port for HTTP. Default 8080. Environment: ITA_HTTP_PORT")
  private int httpPort;

  @Option(
      names = "--https-port",
      paramLabel = "N",
      defaultValue = "${env:ITA_HTTPS_PORT}",
      description = "Port for HTTPS. Default: no HTTPS. Environment: ITA_HTTPS_PORT")
  private Integer httpsPort;

  @Option(
      names = "--https-keystore",
      paramLabel = "FILE",
      defaultValue = "${env:ITA_HTTPS_KEYSTORE}",
      description =
          "PKCS #12 file with the key and certificate for HTTPS. Default: a self-signed"
              + " certificate, made once. Environment: ITA_HTTPS_KEYSTORE")
  private Path keystore;

  @Option(
      names = "--https-keystore-password-file",
      paramLabel = "FILE",
      defaultValue = "${env:ITA_HTTPS_KEYSTORE_PASSWORD_FILE}",
      description =
          "File whose first line is the keystore's password. Environment:"
              + " ITA_HTTPS_KEYSTORE_PASSWORD_FILE")
  private Path keystorePasswordFile;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "${env:ITA_HOST:-0.0.0.0}",
      description =
          "Address of this machine to listen on. Default 0.0.0.0, all of them. Environment:"
              + " ITA_HOST")
  private String host;

  @Option(
      names = "--trusted-proxies",
      paramLabel = "LIST",
      defaultValue = "${env:ITA_TRUSTED_PROXIES:-}",
      description =
          "Proxies in front of this server, as addresses or networks separated by commas, whose"
              + " X-Forwarded-For is believed, such as 10.0.0.0/8. Default none. Environment:"
              + " ITA_TRUSTED_PROXIES")
  private String trustedProxies;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "${env:ITA_DATA:-./var}",
      description = "Data directory. Default ./var. Environment: ITA_DATA")
  private Path data;

  @Option(
      names = "--db-url",
      paramLabel = "URL",
      defaultValue = "${env:ITA_DB_URL}",
      description =
          "An external MariaDB 10.6 or newer, jdbc:mariadb://host:3306/ita, whose database exists."
              + " Default: the embedded MariaDB. Environment: ITA_DB_URL")
  private String databaseUrl;

  @Option(
      names = "--db-user",
      paramLabel = "NAME",
      defaultValue = "${env:ITA_DB_USER}",
      description =
          "Account of the external database that may change its schema. Environment: ITA_DB_USER")
  private String databaseUser;

  @Option(
      names = "--db-password-file",
      paramLabel = "FILE",
      defaultValue = "${env:ITA_DB_PASSWORD_FILE}",
      description = "File whose first line is its password. Environment: ITA_DB_PASSWORD_FILE")
  private Path databasePasswordFile;

  @Option(
      names = "--demo",
      paramLabel = "SIZE",
      arity = "0..1",
      fallbackValue = "small",
      defaultValue = "${env:ITA_DEMO:-none}",
      description =
          "Load demonstration data once: small (if nothing is said), national (8,302"
              + " agencies with their accounts) or none. Default none. Environment: ITA_DEMO")
  private String demonstration;

  @Option(
      names = "--log-level",
      paramLabel = "LEVEL",
      defaultValue = "${env:ITA_LOG_LEVEL:-info}",
      description =
          "What DIR/logs/server.log records: debug, info or warn. Default info. Environment:"
              + " ITA_LOG_LEVEL")
  private String logLevel;

  @Option(
      names = "--memory",
      paramLabel = "SIZE",
      defaultValue = "${env:ITA_MEMORY:-512m}",
      description =
          "Heap of the application server, such as 512m or 2g. Default 512m. Environment:"
              + " ITA_MEMORY")
  private String memory;

  @Mixin private Errand errand;

  @Mixin private MailOptions mail;

  /** What is done instead of serving. */
  Errand errand() {
    return errand;
  }

  /** Whether stack traces are wanted on the console. */
  boolean debug() {
    return logLevel.equalsIgnoreCase("debug");
  }

  /**
   * The settings as given.
   *
   * @param environment for the secrets that no option may carry
   * @throws Refusal if a value cannot be used
   */
  Settings settings(Map<String, String> environment) {
    return new Settings(
        new Settings.Endpoint(host, port("--http-port", httpPort)),
        https(),
        data.toAbsolutePath().normalize(),
        database(),
        Demonstration.parse(demonstration),
        level(),
        memory(),
        trustedProxies(),
        mail.mail(),
        Optional.ofNullable(environment.get("ITA_OPERATOR_PASSWORD"))
            .filter(given -> !given.isEmpty())
            .map(Secret::new));
  }

  private Optional<Settings.Https> https() {
    if (httpsPort == null) {
      if (keystore != null) {
        throw new Refusal("--https-keystore needs --https-port");
      }
      return Optional.empty();
    }
    if (httpsPort == httpPort) {
      throw new Refusal("--http-port and --https-port are both " + httpPort);
    }
    if (keystore != null && !Files.isReadable(keystore)) {
      throw new Refusal("--https-keystore: " + keystore + " cannot be read");
    }
    if (keystore != null && keystorePasswordFile == null) {
      throw new Refusal("--https-keystore needs --https-keystore-password-file");
    }
    return Optional.of(
        new Settings.Https(
            new Settings.Endpoint(host, port("--https-port", httpsPort)),
            Optional.ofNullable(keystore).map(Path::toAbsolutePath),
            Optional.ofNullable(keystorePasswordFile)
                .map(file -> secret("--https-keystore-password-file", file))
                .map(Secret::new)));
  }

  private Optional<DatabaseAddress> database() {
    if (databaseUrl == null) {
      if (databaseUser != null || databasePasswordFile != null) {
        throw new Refusal("--db-user and --db-password-file need --db-url");
      }
      if (errand.migrates()) {
        throw new Refusal(
            "--migrate needs --db-url: the embedded database is migrated at every start");
      }
      return Optional.empty();
    }
    if (!databaseUrl.startsWith("jdbc:mariadb:")) {
      throw new Refusal("--db-url must begin with jdbc:mariadb:, not '" + databaseUrl + "'");
    }
    if (databaseUser == null || databasePasswordFile == null) {
      throw new Refusal("--db-url needs --db-user and --db-password-file");
    }
    return Optional.of(
        new DatabaseAddress(
            databaseUrl, databaseUser, secret("--db-password-file", databasePasswordFile)));
  }

  private Level level() {
    return switch (logLevel.toLowerCase(java.util.Locale.ROOT)) {
      case "debug" -> Level.FINE;
      case "info" -> Level.INFO;
      case "warn" -> Level.WARNING;
      default ->
          throw new Refusal("--log-level knows debug, info and warn, not '" + logLevel + "'");
    };
  }

  private String memory() {
    if (!memory.matches("[1-9][0-9]*[mMgG]")) {
      throw new Refusal("--memory wants a size such as 512m or 2g, not '" + memory + "'");
    }
    return memory;
  }

  private String trustedProxies() {
    for (String network : trustedProxies.split(",")) {
      if (!network.strip().matches("([0-9A-Fa-f:.]+(/\\d{1,3})?)?")) {
        throw new Refusal(
            "--trusted-proxies wants addresses or networks such as 10.0.0.0/8, not '"
                + network.strip()
                + "'");
      }
    }
    return trustedProxies;
  }

  static int port(String option, int port) {
    if (port < 1 || port > HIGHEST_PORT) {
      throw new Refusal(option + " wants 1 to " + HIGHEST_PORT + ", not " + port);
    }
    return port;
  }

  static String secret(String option, Path file) {
    try (var lines = Files.lines(file, StandardCharsets.UTF_8)) {
      return lines.findFirst().orElseThrow(() -> new Refusal(option + ": " + file + " is empty"));
    } catch (IOException unreadable) {
      throw new Refusal(option + ": " + file + " cannot be read", unreadable);
    }
  }
}
