package org.openita.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import org.openita.common.FieldError;
import org.openita.common.Refusal;

/**
 * How passwords are judged and kept: at least {@value #SHORTEST} characters, not among those that
 * are guessed first, and nothing else asked of them (NIST SP 800-63B-4, section 3.1.1.2); kept as
 * PBKDF2 with HMAC-SHA-512 and 210,000 iterations (OWASP Password Storage Cheat Sheet).
 *
 * <p>What a hash begins with tells how it was made, so that those made at a lower cost are known.
 */
@ApplicationScoped
class Passwords {

  static final int SHORTEST = 12;
  static final int LONGEST = 200;

  private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
  private static final String ITERATIONS = "210000";

  private static final int SALT_BYTES = 16;
  private static final int KEY_BYTES = 32;

  /** Of no password: what a hash would be is left to chance. */
  private static final String ABSENT_HASH =
      String.join(":", ALGORITHM, ITERATIONS, random(SALT_BYTES), random(KEY_BYTES));

  @Inject private Pbkdf2PasswordHash hash;

  private final GuessablePasswords guessable = new GuessablePasswords();

  @PostConstruct
  void configure() {
    hash.initialize(
        Map.of(
            "Pbkdf2PasswordHash.Algorithm",
            ALGORITHM,
            "Pbkdf2PasswordHash.Iterations",
            ITERATIONS,
            "Pbkdf2PasswordHash.SaltSizeBytes",
            String.valueOf(SALT_BYTES),
            "Pbkdf2PasswordHash.KeySizeBytes",
            String.valueOf(KEY_BYTES)));
  }

  String hashOf(String password) {
    return hash.generate(normalized(password).toCharArray());
  }

  /** Takes as long for a one-time password, so that time does not tell who has one. */
  boolean matches(String password, String passwordHash) {
    if (OneTimePassword.isHash(passwordHash)) {
      matchNothing(password);
      return OneTimePassword.matches(password, passwordHash);
    }
    return hash.verify(normalized(password).toCharArray(), passwordHash);
  }

  /** Whether it is a one-time password, and the right one. */
  boolean matchesOneTime(String password, String passwordHash) {
    return OneTimePassword.isHash(passwordHash) && OneTimePassword.matches(password, passwordHash);
  }

  /** Takes as long as comparing a real one, so that time does not tell who has an account. */
  void matchNothing(String password) {
    hash.verify(normalized(password).toCharArray(), ABSENT_HASH);
  }

  /** Whether a password should be hashed anew, because today's cost is higher. */
  boolean isOutdated(String passwordHash) {
    return !OneTimePassword.isHash(passwordHash)
        && !passwordHash.startsWith(ALGORITHM + ":" + ITERATIONS + ":");
  }

  /**
   * @param names of the account and of what it belongs to, which are guessed first
   * @throws Refusal {@code INVALID_INPUT} when too short, too long or easily guessed
   */
  void requireAcceptable(String password, Collection<String> names) {
    if (shortestLength(password) < SHORTEST || lengthOf(password) > LONGEST) {
      throw Refusal.invalid(
          FieldError.of("password", "LENGTH", "field.password-length", SHORTEST, LONGEST));
    }
    if (guessable.contains(password, names)) {
      throw Refusal.invalid(FieldError.of("password", "GUESSABLE", "field.password-guessable"));
    }
  }

  /** A letter that normalizing spells out, or puts together with the next, counts once. */
  private static int shortestLength(String password) {
    return Math.min(lengthOf(password), lengthOf(normalized(password)));
  }

  private static int lengthOf(String password) {
    return password.codePointCount(0, password.length());
  }

  /** The same letters, however a keyboard composes them (NFKC). */
  private static String normalized(String password) {
    return Normalizer.normalize(password, Form.NFKC);
  }

  private static String random(int bytes) {
    var random = new byte[bytes];
    new SecureRandom().nextBytes(random);
    return Base64.getEncoder().encodeToString(random);
  }
}
