package org.openita.ws.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;

/** The id of an interchange client with the secret that is to prove it. */
public record Credentials(String id, String secret) {

  private static final String BASIC = "Basic ";

  /**
   * From the header {@code Authorization} of HTTP (RFC 7617); absent when it is none of scheme
   * Basic or cannot be decoded.
   */
  public static Optional<Credentials> ofBasic(String authorization) {
    if (!authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
      return Optional.empty();
    }
    try {
      var decoded =
          new String(
              Base64.getDecoder().decode(authorization.substring(BASIC.length()).strip()), UTF_8);
      int colon = decoded.indexOf(':');
      return colon < 0
          ? Optional.empty()
          : Optional.of(new Credentials(decoded.substring(0, colon), decoded.substring(colon + 1)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Never shows the secret. */
  @Override
  public String toString() {
    return "Credentials of " + id;
  }
}
