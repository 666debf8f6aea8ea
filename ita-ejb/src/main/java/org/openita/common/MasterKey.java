package org.openita.common;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The key by which the database holds no secret in the clear. It lives outside the database: in a
 * file of 32 bytes as Base64, named by {@code ita.master.key.file}. Nobody sees it; it wraps
 * secrets, and it makes digests that nobody can test guesses against who has the database alone.
 */
@ApplicationScoped
public class MasterKey {

  private static final int BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final String HMAC = "HmacSHA256";

  private final SecureRandom random = new SecureRandom();

  @Inject
  @ConfigProperty(name = "ita.master.key.file")
  private String file;

  private byte[] key;

  @PostConstruct
  void read() {
    try {
      key = Base64.getDecoder().decode(Files.readString(Path.of(file)).strip());
    } catch (IOException e) {
      throw new UncheckedIOException("Master key unreadable: " + file, e);
    }
    if (key.length != BYTES) {
      throw new IllegalStateException("Master key is not of " + BYTES + " bytes: " + file);
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
    var nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    var sealed = apply(Cipher.ENCRYPT_MODE, nonce, owner, secret);
    var wrapped = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
    System.arraycopy(sealed, 0, wrapped, NONCE_BYTES, sealed.length);
    return wrapped;
  }

  /**
   * The secret that {@link #wrap} wrapped.
   *
   * @throws IllegalStateException when it is another owner's, or was wrapped by another key
   */
  public byte[] unwrap(byte[] wrapped, String owner) {
    var nonce = Arrays.copyOf(wrapped, NONCE_BYTES);
    return apply(
        Cipher.DECRYPT_MODE,
        nonce,
        owner,
        Arrays.copyOfRange(wrapped, NONCE_BYTES, wrapped.length));
  }

  private byte[] apply(int mode, byte[] nonce, String owner, byte[] input) {
    try {
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(owner.getBytes(UTF_8));
      return cipher.doFinal(input);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Not a secret of " + owner, e);
    }
  }

  /**
   * A digest that depends on the key (HMAC-SHA-256, RFC 2104).
   *
   * @param purpose keeps digests of different kinds of values apart
   * @return 32 bytes
   */
  public byte[] digest(String purpose, String value) {
    return hmac(hmac(key, purpose), value);
  }

  private static byte[] hmac(byte[] key, String value) {
    try {
      var mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key, HMAC));
      return mac.doFinal(value.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
