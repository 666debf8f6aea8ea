package org.openita.stakeholder;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import org.openita.common.Sha256;

/** Digests sealed records, which shows whether they are the same without opening any. */
final class SealedDigest {

  private final MessageDigest digest = Sha256.begin();

  void add(int id, byte[] sealed) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(id).array());
    digest.update(sealed);
  }

  /** Of all that was added: 32 bytes; begins anew. */
  byte[] end() {
    return digest.digest();
  }
}
