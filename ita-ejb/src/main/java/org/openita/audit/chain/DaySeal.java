package org.openita.audit.chain;

import java.time.LocalDate;

/**
 * A day that is over.
 *
 * @param records how many it has, at least 1
 * @param previousRoot root of the day before that has records; {@link Hash#ZERO} if there is none
 * @param root hash of its last record
 * @param signature Ed25519 (RFC 8032), 64 bytes, over all of the above
 */
public record DaySeal(LocalDate day, int records, Hash previousRoot, Hash root, byte[] signature) {

  private static final String FORM = "ITA-AUDIT-ROOT-1";

  static DaySeal of(Head head, AuditKey key) {
    var unsigned =
        new DaySeal(head.day(), head.number(), head.previousRoot(), head.hash(), new byte[0]);
    return new DaySeal(
        head.day(), head.number(), head.previousRoot(), head.hash(), key.sign(unsigned.signed()));
  }

  boolean isSignedBy(AuditKey key) {
    return key.verifies(signed(), signature);
  }

  private byte[] signed() {
    return AuditRecord.canonical(
        FORM, day.toString(), String.valueOf(records), previousRoot.toString(), root.toString());
  }
}
