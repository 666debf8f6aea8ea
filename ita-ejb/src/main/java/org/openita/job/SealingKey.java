package org.openita.job;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key of one file that nobody may read in the database: AES-256 with GCM, a key per file, the
 * number of the piece as its nonce. Whoever has started the job keeps it; without it the file is
 * noise.
 */
public final class SealingKey {

  private static final int BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final byte[] key;

  private SealingKey(byte[] key) {
    this.key = key;
  }

  public static SealingKey generate() {
    var key = new byte[BYTES];
    new SecureRandom().nextBytes(key);
    return new SealingKey(key);
  }

  /** The key that {@link #text} wrote down; absent for anything else. */
  public static Optional<SealingKey> parse(String text) {
    try {
      return Optional.of(Base64.getUrlDecoder().decode(text.getBytes(StandardCharsets.US_ASCII)))
          .filter(bytes -> bytes.length == BYTES)
          .map(SealingKey::new);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** To be kept by whoever may read the file, and nowhere in the database. */
  public String text() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
  }

  byte[] seal(int job, int number, byte[] piece) {
    try {
      return cipher(Cipher.ENCRYPT_MODE, job, number).doFinal(piece);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Absent when it was sealed by another key, or is not the piece of this number and job. */
  Optional<byte[]> open(int job, int number, byte[] sealed) {
    try {
      return Optional.of(cipher(Cipher.DECRYPT_MODE, job, number).doFinal(sealed));
    } catch (AEADBadTagException e) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private Cipher cipher(int mode, int job, int number) throws GeneralSecurityException {
    var nonce = ByteBuffer.allocate(NONCE_BYTES).putInt(job).putLong(number).array();
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    return cipher;
  }

  /** Never shows itself. */
  @Override
  public String toString() {
    return "a sealing key";
  }
}
