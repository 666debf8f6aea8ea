package org.openita.identity;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What an authenticator app is told so that it makes the codes of an account.
 *
 * @param secret in Base32 (RFC 4648, section 6)
 * @param address {@code otpauth://…}, which apps read from a QR code
 */
public record Enrolment(String secret, String address) {

  private static final String ISSUER = "OpenITA";
  private static final int GROUP = 4;

  static Enrolment of(String username, byte[] secret) {
    var text = Totp.base32(secret);
    return new Enrolment(
        text,
        "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=6&period=30"
            .formatted(ISSUER, username, text, ISSUER));
  }

  /** The secret in groups of four, for typing. */
  public String secretInGroups() {
    return IntStream.iterate(0, at -> at < secret.length(), at -> at + GROUP)
        .mapToObj(at -> secret.substring(at, Math.min(at + GROUP, secret.length())))
        .collect(Collectors.joining(" "));
  }

  /** Never shows the secret. */
  @Override
  public String toString() {
    return "an enrolment";
  }
}
