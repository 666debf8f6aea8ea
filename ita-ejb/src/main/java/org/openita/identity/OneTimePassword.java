package org.openita.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import org.openita.common.Sha256;

/**
 * A password that the system makes and tells once: 16 characters of 31, which is 79 bits, in groups
 * of four for reading aloud. It lets its owner in until they choose one of their own, but for no
 * longer than {@link #VALID}.
 *
 * <p>Nobody can try out 79 bits, so that a digest with a salt keeps it (NIST SP 800-63B-4, section
 * 3.1.2.2): the people of all agencies get theirs in a second.
 */
record OneTimePassword(String text) {

  static final Duration VALID = Duration.ofDays(30);

  /** Without characters that look alike on paper. */
  private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final int LENGTH = 16;
  private static final int GROUP = 4;
  private static final int SALT_BYTES = 16;
  private static final String KIND = "SHA-256:";
  private static final SecureRandom RANDOM = new SecureRandom();

  static OneTimePassword generate() {
    var text = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      if (i > 0 && i % GROUP == 0) {
        text.append('-');
      }
      text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return new OneTimePassword(text.toString());
  }

  /** What is kept of it: {@code SHA-256:salt:digest}. */
  String hash() {
    var salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    return KIND + base64(salt) + ":" + base64(digest(salt, compact(text)));
  }

  /** Whether what is kept is of a password of this kind. */
  static boolean isHash(String hash) {
    return hash.startsWith(KIND);
  }

  /**
   * Whether what was typed is the password of which this was kept; it may be typed without the
   * hyphens, with spaces, or in capitals.
   *
   * @param hash one for which {@link #isHash} holds
   */
  static boolean matches(String typed, String hash) {
    var parts = hash.substring(KIND.length()).split(":");
    var salt = Base64.getDecoder().decode(parts[0]);
    return MessageDigest.isEqual(
        Base64.getDecoder().decode(parts[1]), digest(salt, compact(typed)));
  }

  static String compact(String typed) {
    return typed.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", "");
  }

  private static byte[] digest(byte[] salt, String text) {
    var digest = Sha256.begin();
    digest.update(salt);
    return digest.digest(text.getBytes(UTF_8));
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Never shows it. */
  @Override
  public String toString() {
    return "a one-time password";
  }
}
