package org.openita.common.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Master keys: the first wraps; all of them unwrap; the last, which is the oldest, makes the
 * digests, which nobody can make anew of what is long forgotten.
 *
 * <p>Written down as one line of Base64 per key, 32 bytes each. While a rotation is going on, a
 * line says so and the key that is given up stands between the two.
 */
public final class KeyRing {

  private static final int BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final String HMAC = "HmacSHA256";
  private static final String ROTATING = "# rotation in progress";

  private final SecureRandom random = new SecureRandom();
  private final List<byte[]> keys;
  private final boolean rotating;

  private KeyRing(List<byte[]> keys, boolean rotating) {
    this.keys = List.copyOf(keys);
    this.rotating = rotating;
  }

  /**
   * @throws IllegalArgumentException when it is anything but keys
   */
  public static KeyRing parse(String written) {
    var keys = new ArrayList<byte[]>();
    for (var line : written.lines().map(String::strip).toList()) {
      if (!line.isEmpty() && !line.equals(ROTATING)) {
        var key = Base64.getDecoder().decode(line);
        if (key.length != BYTES) {
          throw new IllegalArgumentException("A master key has " + BYTES + " bytes");
        }
        keys.add(key);
      }
    }
    if (keys.isEmpty()) {
      throw new IllegalArgumentException("There is no master key");
    }
    return new KeyRing(keys, written.contains(ROTATING));
  }

  /** What {@link #parse} reads; a secret. */
  public String written() {
    var lines = new ArrayList<String>();
    if (rotating) {
      lines.add(ROTATING);
    }
    keys.forEach(key -> lines.add(Base64.getEncoder().encodeToString(key)));
    return String.join("\n", lines);
  }

  /** Whether a rotation has begun and not ended. */
  public boolean rotating() {
    return rotating;
  }

  /** With a new key in front; the same where that has been done already. */
  public KeyRing rotated() {
    if (rotating) {
      return this;
    }
    var fresh = new byte[BYTES];
    random.nextBytes(fresh);
    var more = new ArrayList<byte[]>(List.of(fresh));
    more.addAll(keys);
    return new KeyRing(more, true);
  }

  /** Without the keys between the present one and the one of the digests. */
  public KeyRing settled() {
    var ends = keys.size() == 1 ? keys : List.of(keys.get(0), keys.get(keys.size() - 1));
    return new KeyRing(ends, false);
  }

  /**
   * Wraps a secret (AES-256-GCM) by the present key.
   *
   * @param owner whose secret it is; only for the same owner it can be unwrapped again
   * @return 28 bytes more than the secret
   */
  public byte[] wrap(byte[] secret, String owner) {
    var nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      var sealed = apply(Cipher.ENCRYPT_MODE, keys.get(0), nonce, owner, secret);
      var wrapped = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
      System.arraycopy(sealed, 0, wrapped, NONCE_BYTES, sealed.length);
      return wrapped;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The secret that {@link #wrap} wrapped, by whichever key.
   *
   * @throws IllegalStateException when it is another owner's, or was wrapped by an unknown key
   */
  public byte[] unwrap(byte[] wrapped, String owner) {
    return keys.stream()
        .flatMap(key -> unwrap(key, wrapped, owner).stream())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Not a secret of " + owner));
  }

  /** Whether the present key has wrapped it. */
  public boolean isPresent(byte[] wrapped, String owner) {
    return unwrap(keys.get(0), wrapped, owner).isPresent();
  }

  private static Optional<byte[]> unwrap(byte[] key, byte[] wrapped, String owner) {
    if (wrapped.length < NONCE_BYTES) {
      return Optional.empty();
    }
    try {
      var nonce = Arrays.copyOf(wrapped, NONCE_BYTES);
      var sealed = Arrays.copyOfRange(wrapped, NONCE_BYTES, wrapped.length);
      return Optional.of(apply(Cipher.DECRYPT_MODE, key, nonce, owner, sealed));
    } catch (GeneralSecurityException e) {
      return Optional.empty();
    }
  }

  private static byte[] apply(int mode, byte[] key, byte[] nonce, String owner, byte[] input)
      throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(owner.getBytes(UTF_8));
    return cipher.doFinal(input);
  }

  /**
   * A digest (HMAC-SHA-256, RFC 2104) that stays the same however often the keys are rotated.
   *
   * @param purpose keeps digests of different kinds of values apart
   * @return 32 bytes
   */
  public byte[] digest(String purpose, String value) {
    return hmac(hmac(keys.get(keys.size() - 1), purpose), value);
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

  /** Never shows itself. */
  @Override
  public String toString() {
    return keys.size() + " master keys";
  }
}
