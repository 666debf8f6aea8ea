package org.openita.common;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.openita.common.keys.KeyRing;

/**
 * The key by which the database holds no secret in the clear. It lives outside the database: in a
 * file named by {@code ita.master.key.file}. Nobody sees it; it wraps secrets, and it makes digests
 * that nobody can test guesses against who has the database alone.
 */
@ApplicationScoped
public class MasterKey {

  @Inject
  @ConfigProperty(name = "ita.master.key.file")
  private String file;

  private KeyRing keys;

  @PostConstruct
  void read() {
    try {
      keys = KeyRing.parse(Files.readString(Path.of(file)));
    } catch (IOException e) {
      throw new UncheckedIOException("Master key unreadable: " + file, e);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException("Not a master key: " + file, e);
    }
  }

  /**
   * Wraps a secret (AES-256-GCM).
   *
   * @param owner whose secret it is; only for the same owner it can be unwrapped again, so that
   *     nobody can put it into another row
   * @return 28 bytes more than the secret
   */
  public byte[] wrap(byte[] secret, String owner) {
    return keys.wrap(secret, owner);
  }

  /**
   * The secret that {@link #wrap} wrapped.
   *
   * @throws IllegalStateException when it is another owner's, or was wrapped by another key
   */
  public byte[] unwrap(byte[] wrapped, String owner) {
    return keys.unwrap(wrapped, owner);
  }

  /**
   * A digest that depends on the key (HMAC-SHA-256, RFC 2104), and stays when it is rotated.
   *
   * @param purpose keeps digests of different kinds of values apart
   * @return 32 bytes
   */
  public byte[] digest(String purpose, String value) {
    return keys.digest(purpose, value);
  }
}
