package org.openita.stakeholder;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.util.Locale;

/**
 * Seals and opens the entries of the sample lists of one cycle (AES-256-GCM by Google Tink), and
 * makes the keyed digests by which equal ones are found without opening any (HMAC-SHA-256, a blind
 * index). Digests of two agencies cannot be compared.
 */
final class SampleCipher {

  static {
    try {
      AeadConfig.register();
      MacConfig.register();
    } catch (GeneralSecurityException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final Aead sealing;
  private final Mac indexing;

  private SampleCipher(Aead sealing, Mac indexing) {
    this.sealing = sealing;
    this.indexing = indexing;
  }

  /**
   * @param sealingKeyset what {@link #newSealingKeyset} has made
   * @param indexKeyset what {@link #newIndexKeyset} has made
   */
  static SampleCipher of(byte[] sealingKeyset, byte[] indexKeyset) {
    try {
      return new SampleCipher(
          parse(sealingKeyset).getPrimitive(RegistryConfiguration.get(), Aead.class),
          parse(indexKeyset).getPrimitive(RegistryConfiguration.get(), Mac.class));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("No key for sample lists", e);
    }
  }

  static byte[] newSealingKeyset() {
    return newKeyset(PredefinedAeadParameters.AES256_GCM);
  }

  static byte[] newIndexKeyset() {
    return newKeyset(PredefinedMacParameters.HMAC_SHA256_128BITTAG);
  }

  private static byte[] newKeyset(Parameters parameters) {
    try {
      return TinkProtoKeysetFormat.serializeKeyset(
          KeysetHandle.generateNew(parameters), InsecureSecretKeyAccess.get());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static KeysetHandle parse(byte[] keyset) throws GeneralSecurityException {
    return TinkProtoKeysetFormat.parseKeyset(keyset, InsecureSecretKeyAccess.get());
  }

  /**
   * @param place where it is kept: only there it can be opened again
   */
  byte[] seal(SampleEntry entry, String place) {
    try {
      return sealing.encrypt(written(entry), place.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * @throws IllegalStateException when it was sealed by another key or for another place
   */
  SampleEntry open(byte[] sealed, String place) {
    try {
      return read(sealing.decrypt(sealed, place.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Not the entry of " + place, e);
    }
  }

  /**
   * Seals something small that belongs to an entry.
   *
   * @param place where it is kept, another one than that of the entry
   */
  byte[] seal(byte[] secret, String place) {
    try {
      return sealing.encrypt(secret, place.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * @throws IllegalStateException when it was sealed by another key or for another place
   */
  byte[] openSecret(byte[] sealed, String place) {
    try {
      return sealing.decrypt(sealed, place.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Not the secret of " + place, e);
    }
  }

  /** Of names that differ only by blanks or case it is the same. */
  byte[] nameIndex(int dossier, String name) {
    return index(dossier, "name", name.replaceAll("[\\s.]+", "").toLowerCase(Locale.ROOT));
  }

  /** Of a number however it is written; null where there is none. */
  byte[] phoneIndex(int dossier, String phone) {
    return phone.isEmpty() ? null : index(dossier, "phone", SampleEntry.digitsOf(phone));
  }

  /** Null where there is no address. */
  byte[] emailIndex(int dossier, String email) {
    return email.isEmpty() ? null : index(dossier, "email", email.toLowerCase(Locale.ROOT));
  }

  private byte[] index(int dossier, String what, String value) {
    try {
      return indexing.computeMac((dossier + "\n" + what + "\n" + value).getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] written(SampleEntry entry) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeUTF(entry.kind().name());
      out.writeUTF(entry.name());
      out.writeUTF(entry.phone());
      out.writeUTF(entry.email());
      out.writeUTF(entry.service());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static SampleEntry read(byte[] written) {
    try (var in = new DataInputStream(new ByteArrayInputStream(written))) {
      var kind = SampleKind.valueOf(in.readUTF());
      return new SampleEntry(in.readUTF(), kind, in.readUTF(), in.readUTF(), in.readUTF());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
