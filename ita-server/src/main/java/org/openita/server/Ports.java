package org.openita.server;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** The ports of this machine. */
final class Ports {

  private Ports() {}

  /**
   * Checks that an endpoint can be listened on.
   *
   * @param option the option that named the port, for the message
   * @throws Refusal if it cannot
   */
  static void requireFree(Settings.Endpoint endpoint, String option) {
    InetSocketAddress address = new InetSocketAddress(endpoint.host(), endpoint.port());
    if (address.isUnresolved()) {
      throw new Refusal("--host: '" + endpoint.host() + "' is not an address of this machine");
    }
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(address);
    } catch (BindException taken) {
      throw refusal(endpoint, option, taken);
    } catch (IOException unusable) {
      throw new Refusal("port " + endpoint.port() + ": " + unusable.getMessage(), unusable);
    }
  }

  /** A port of the loopback address that nobody uses now. */
  static int freeOnLoopback() throws IOException {
    try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return probe.getLocalPort();
    }
  }

  private static Refusal refusal(Settings.Endpoint endpoint, String option, BindException cause) {
    String reason = String.valueOf(cause.getMessage());
    if (reason.contains("Permission denied")) {
      return new Refusal(
          "port "
              + endpoint.port()
              + " may not be opened by this account; name another with "
              + option,
          cause);
    }
    if (reason.contains("Cannot assign")) {
      return new Refusal(
          "--host: '" + endpoint.host() + "' is not an address of this machine", cause);
    }
    return new Refusal(
        "port " + endpoint.port() + " is already in use; name another with " + option, cause);
  }
}
