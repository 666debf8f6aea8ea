package org.openita.server;

import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;

/**
 * What the server is told at its start, checked.
 *
 * @param http where plain requests are answered
 * @param https where encrypted requests are answered, if anywhere
 * @param data the data directory, absolute
 * @param database an external database; empty for the embedded one
 * @param memory heap of the application server in the form of {@code -Xmx}
 * @param trustedProxies addresses or networks separated by commas; empty for none
 * @param mail where e-mails go and where they lead
 * @param operatorPassword password for the first operator, if given in the environment
 */
record Settings(
    Endpoint http,
    Optional<Https> https,
    Path data,
    Optional<DatabaseAddress> database,
    Demonstration demonstration,
    Level logLevel,
    String memory,
    String trustedProxies,
    Mail mail,
    Optional<Secret> operatorPassword) {

  /**
   * An address to listen on.
   *
   * @param host a name or address of this machine; {@code 0.0.0.0} for all of them
   */
  record Endpoint(String host, int port) {

    /** The host to use in order to reach this endpoint from this machine. */
    String reachableHost() {
      return host.equals("0.0.0.0") ? "localhost" : host;
    }
  }

  /**
   * The encrypted endpoint.
   *
   * @param keystore a PKCS #12 file with one key; empty for a self-signed one made by the server
   * @param keystorePassword of the file; empty if the server made it
   */
  record Https(Endpoint endpoint, Optional<Path> keystore, Optional<Secret> keystorePassword) {}
}
