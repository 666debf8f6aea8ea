package org.openita.stakeholder;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A digest of sealed records, which shows whether they are the same without opening any. */
final class Sha256 {

  private Sha256() {}

  static MessageDigest begin() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static void add(MessageDigest digest, int id, byte[] sealed) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(id).array());
    digest.update(sealed);
  }
}
