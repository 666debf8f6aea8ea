package org.openita.audit.chain;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * Where the chain ends now.
 *
 * @param number of the last record of the day; 0 while there is none
 * @param previousRoot root of the day before that has records
 * @param hash of the last record, or of the start of the day
 * @param seal HMAC-SHA-256 over all of the above: only whoever has the key can move the head
 */
public record Head(LocalDate day, int number, Hash previousRoot, Hash hash, byte[] seal) {

  private static final String FORM = "ITA-AUDIT-HEAD-1";

  static Head of(LocalDate day, int number, Hash previousRoot, Hash hash, AuditKey key) {
    var unsealed = new Head(day, number, previousRoot, hash, new byte[0]);
    return new Head(day, number, previousRoot, hash, key.seal(unsealed.sealed()));
  }

  static Head startOf(LocalDate day, Hash previousRoot, AuditKey key) {
    return of(day, 0, previousRoot, AuditRecord.start(day, previousRoot), key);
  }

  boolean isSealedBy(AuditKey key) {
    return Arrays.equals(key.seal(sealed()), seal);
  }

  private byte[] sealed() {
    return AuditRecord.canonical(
        FORM, day.toString(), String.valueOf(number), previousRoot.toString(), hash.toString());
  }
}
