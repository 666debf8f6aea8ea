package org.openita.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Map;
import org.openita.common.FieldError;
import org.openita.common.Refusal;

/**
 * How passwords are made, judged and kept: at least {@value #SHORTEST} characters and nothing else
 * asked of them (NIST SP 800-63B, section 3.1.1.2); kept as PBKDF2 with HMAC-SHA-512 and 210,000
 * iterations (OWASP Password Storage Cheat Sheet, 2025).
 */
@ApplicationScoped
class Passwords {

  static final int SHORTEST = 12;
  static final int LONGEST = 200;

  /** Without characters that look alike on paper. */
  private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final int GENERATED_LENGTH = 16;

  private final SecureRandom random = new SecureRandom();

  @Inject private Pbkdf2PasswordHash hash;

  private String absentHash;

  @PostConstruct
  void configure() {
    hash.initialize(
        Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "16",
            "Pbkdf2PasswordHash.KeySizeBytes", "32"));
    absentHash = hashOf(generate());
  }

  String hashOf(String password) {
    return hash.generate(password.toCharArray());
  }

  boolean matches(String password, String passwordHash) {
    return hash.verify(password.toCharArray(), passwordHash);
  }

  /** Takes as long as comparing a real one, so that time does not tell who has an account. */
  void matchNothing(String password) {
    matches(password, absentHash);
  }

  /** 79 bits, in groups of four for reading aloud. */
  String generate() {
    var password = new StringBuilder();
    for (int i = 0; i < GENERATED_LENGTH; i++) {
      if (i > 0 && i % 4 == 0) {
        password.append('-');
      }
      password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return password.toString();
  }

  /**
   * @throws Refusal {@code INVALID_INPUT} when too short, too long or the user name itself
   */
  void requireAcceptable(String password, String username) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST || length > LONGEST) {
      throw Refusal.invalid(
          FieldError.of("password", "LENGTH", "field.password-length", SHORTEST, LONGEST));
    }
    if (password.toLowerCase(Locale.ROOT).contains(username)) {
      throw Refusal.invalid(FieldError.of("password", "GUESSABLE", "field.password-guessable"));
    }
  }
}
