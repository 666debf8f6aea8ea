package org.openita.server;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where e-mails go and where they lead.
 *
 * @param publicAddress where people reach this server, without a slash at its end; empty for its
 *     own address
 * @param from an address, perhaps with a name before it
 * @param smtp the mail server; empty where e-mails are kept as files
 */
record Mail(Optional<String> publicAddress, Optional<String> from, Optional<Smtp> smtp) {

  /**
   * A mail server.
   *
   * @param encryption none, starttls or tls
   */
  record Smtp(
      String host, int port, String encryption, Optional<String> user, Optional<Secret> password) {}

  /**
   * The configuration of the application.
   *
   * @param directory for the files
   * @param http where this server answers
   */
  Map<String, String> configuration(Path directory, Settings.Endpoint http) {
    Map<String, String> configuration = new TreeMap<>();
    String own = "http://%s:%d".formatted(http.reachableHost(), http.port());
    configuration.put("ita.console.address", publicAddress.orElse(own) + "/console/");
    configuration.put("ita.mail.directory", directory.toString());
    from.ifPresent(address -> configuration.put("ita.mail.from", address));
    smtp.ifPresent(
        server -> {
          configuration.put("ita.mail.smtp.host", server.host());
          configuration.put("ita.mail.smtp.port", String.valueOf(server.port()));
          configuration.put("ita.mail.smtp.tls", server.encryption());
          server.user().ifPresent(name -> configuration.put("ita.mail.smtp.user", name));
          server
              .password()
              .ifPresent(secret -> configuration.put("ita.mail.smtp.password", secret.value()));
        });
    return configuration;
  }
}
