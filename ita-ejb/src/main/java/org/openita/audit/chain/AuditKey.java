package org.openita.audit.chain;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys that the database never sees: one that signs (Ed25519, RFC 8032), one that seals
 * (HMAC-SHA-256, RFC 2104). Both are derived from the master key, so that every node has the same
 * without another file to keep.
 */
public final class AuditKey {

  /** For which the master key is used here. */
  public static final String PURPOSE = "audit log";

  /** How the keys come from the master key. */
  @FunctionalInterface
  public interface Derivation {
    byte[] of(String name);
  }

  private static final int BYTES = 32;
  private static final String HMAC = "HmacSHA256";
  private static final String ED25519 = "Ed25519";

  private final SecretKeySpec sealing;
  private final KeyPair signing;

  private AuditKey(byte[] sealingKey, byte[] signingKey) {
    if (sealingKey.length != BYTES || signingKey.length != BYTES) {
      throw new IllegalArgumentException("Keys of the audit log have " + BYTES + " bytes");
    }
    try {
      sealing = new SecretKeySpec(sealingKey, HMAC);
      signing = pair(signingKey);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("No keys for the audit log", e);
    }
  }

  /**
   * @param derivation gives the 32 bytes that are derived from the master key for a name
   */
  public static AuditKey of(Derivation derivation) {
    return new AuditKey(derivation.of("seal 1"), derivation.of("signature 1"));
  }

  /**
   * Derives the keys as the application does: HMAC under the HMAC of the purpose.
   *
   * @param masterKeyFile holds 32 bytes as Base64 in its last line: that of the oldest key, which a
   *     rotation leaves
   * @throws IOException if it cannot be read
   * @throws IllegalArgumentException if it holds something else
   */
  public static AuditKey read(Path masterKeyFile) throws IOException {
    var lines = Files.readString(masterKeyFile).strip().lines().toList();
    var masterKey = Base64.getDecoder().decode(lines.get(lines.size() - 1).strip());
    if (masterKey.length != BYTES) {
      throw new IllegalArgumentException("Not a master key: " + masterKeyFile);
    }
    var purpose = hmac(masterKey, PURPOSE.getBytes(US_ASCII));
    return of(name -> hmac(purpose, name.getBytes(US_ASCII)));
  }

  /** The public key in its X.509 form as Base64: with it anybody can verify the signatures. */
  public String publicKey() {
    return Base64.getEncoder().encodeToString(signing.getPublic().getEncoded());
  }

  byte[] seal(byte[] content) {
    return hmac(sealing, content);
  }

  byte[] sign(byte[] content) {
    try {
      var signature = Signature.getInstance(ED25519);
      signature.initSign(signing.getPrivate());
      signature.update(content);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  boolean verifies(byte[] content, byte[] signed) {
    return verifies(publicKey(), content, signed);
  }

  /** Whether a signature is that of the holder of a public key. */
  static boolean verifies(String publicKey, byte[] content, byte[] signed) {
    try {
      var signature = Signature.getInstance(ED25519);
      signature.initVerify(
          KeyFactory.getInstance(ED25519)
              .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey))));
      signature.update(content);
      return signature.verify(signed);
    } catch (java.security.SignatureException malformed) {
      return false;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] hmac(byte[] key, byte[] content) {
    return hmac(new SecretKeySpec(key, HMAC), content);
  }

  private static byte[] hmac(SecretKeySpec key, byte[] content) {
    try {
      var mac = Mac.getInstance(HMAC);
      mac.init(key);
      return mac.doFinal(content);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The private key of Ed25519 is any 32 bytes (RFC 8032, section 5.1.5). */
  private static KeyPair pair(byte[] seed) throws GeneralSecurityException {
    var generator = KeyPairGenerator.getInstance(ED25519);
    generator.initialize(NamedParameterSpec.ED25519, new Given(seed));
    return generator.generateKeyPair();
  }

  /** Gives the generator of keys the bytes that we have already. */
  private static final class Given extends SecureRandom {

    private static final long serialVersionUID = 1L;

    private final byte[] seed;

    Given(byte[] seed) {
      this.seed = seed;
    }

    @Override
    public void nextBytes(byte[] bytes) {
      if (bytes.length != seed.length) {
        throw new IllegalStateException("Keys are made otherwise than expected");
      }
      System.arraycopy(Arrays.copyOf(seed, seed.length), 0, bytes, 0, bytes.length);
    }
  }
}
