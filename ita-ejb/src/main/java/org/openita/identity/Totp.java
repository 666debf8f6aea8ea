package org.openita.identity;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.eatthepath.otp.HmacOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes that change with time (RFC 6238), as every authenticator app makes them: six digits,
 * HMAC-SHA-1, a new one every 30 seconds. The code before and the one after are right too, for
 * clocks that differ (section 5.2).
 */
final class Totp {

  static final Duration STEP = Duration.ofSeconds(30);

  /** Steps before and after the present one whose codes are right too. */
  static final int WINDOW = 1;

  /** As long as the digest of the HMAC (RFC 4226, requirement 6). */
  static final int SECRET_BYTES = 20;

  private static final int DIGITS = 6;
  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int BASE32_BITS = 5;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final HmacOneTimePasswordGenerator CODES =
      new HmacOneTimePasswordGenerator(DIGITS);

  private Totp() {}

  static byte[] newSecret() {
    var secret = new byte[SECRET_BYTES];
    RANDOM.nextBytes(secret);
    return secret;
  }

  /** Steps since the first second of 1970. */
  static long stepAt(Instant instant) {
    return Math.floorDiv(instant.getEpochSecond(), STEP.toSeconds());
  }

  static String code(byte[] secret, long step) {
    try {
      return CODES.generateOneTimePasswordString(
          new SecretKeySpec(secret, "HmacSHA1"), step, Locale.ROOT);
    } catch (InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The step to which a code belongs; absent when it is wrong, or not later than the last one that
   * was accepted.
   *
   * @param typed digits of any script, with or without spaces
   */
  static OptionalLong step(byte[] secret, String typed, Instant now, long last) {
    var code = digits(typed).getBytes(US_ASCII);
    long present = stepAt(now);
    return LongStream.rangeClosed(present - WINDOW, present + WINDOW)
        .filter(step -> step > last)
        .filter(step -> MessageDigest.isEqual(code, code(secret, step).getBytes(US_ASCII)))
        .findFirst();
  }

  private static String digits(String typed) {
    return typed
        .codePoints()
        .filter(Character::isDigit)
        .limit(DIGITS + 1)
        .map(digit -> Character.digit(digit, 10))
        .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
        .toString();
  }

  /** As apps and people read a secret (RFC 4648, section 6), without padding. */
  static String base32(byte[] bytes) {
    var text = new StringBuilder();
    int buffer = 0;
    int bits = 0;
    for (byte next : bytes) {
      buffer = buffer << Byte.SIZE | next & 0xFF;
      for (bits += Byte.SIZE; bits >= BASE32_BITS; bits -= BASE32_BITS) {
        text.append(BASE32.charAt(buffer >> bits - BASE32_BITS & 31));
      }
    }
    if (bits > 0) {
      text.append(BASE32.charAt(buffer << BASE32_BITS - bits & 31));
    }
    return text.toString();
  }
}
