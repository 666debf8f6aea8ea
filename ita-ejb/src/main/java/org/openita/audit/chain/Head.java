package org.openita.audit.chain;

import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Where the chain ends now, or ended at a moment.
 *
 * @param number of the last record of the day; 0 while there is none
 * @param previousRoot root of the day before that has records
 * @param hash of the last record, or of the start of the day
 * @param seal HMAC-SHA-256 over all of the above: only whoever has the key can move the head
 */
public record Head(LocalDate day, int number, Hash previousRoot, Hash hash, byte[] seal) {

  private static final int PARTS = 5;
  private static final String FORM = "ITA-AUDIT-HEAD-1";

  static Head of(LocalDate day, int number, Hash previousRoot, Hash hash, AuditKey key) {
    var unsealed = new Head(day, number, previousRoot, hash, new byte[0]);
    return new Head(day, number, previousRoot, hash, key.seal(unsealed.sealed()));
  }

  static Head startOf(LocalDate day, Hash previousRoot, AuditKey key) {
    return of(day, 0, previousRoot, AuditRecord.start(day, previousRoot), key);
  }

  /** Whether somebody with the key has set this end. */
  public boolean isSealedBy(AuditKey key) {
    return MessageDigest.isEqual(key.seal(sealed()), seal);
  }

  /** The end of a chain that {@link #toString} has made a line of; absent for any other line. */
  public static Optional<Head> parse(String line) {
    var parts = line.strip().split(" ");
    if (parts.length != PARTS) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Head(
              LocalDate.parse(parts[0]),
              Integer.parseInt(parts[1]),
              Hash.parse(parts[2]),
              Hash.parse(parts[3]),
              HexFormat.of().parseHex(parts[4])));
    } catch (DateTimeException | IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  /** One line, to be kept as a checkpoint where the database is not. */
  @Override
  public String toString() {
    return String.join(
        " ",
        day.toString(),
        String.valueOf(number),
        previousRoot.toString(),
        hash.toString(),
        HexFormat.of().formatHex(seal));
  }

  private byte[] sealed() {
    return AuditRecord.canonical(
        FORM, day.toString(), String.valueOf(number), previousRoot.toString(), hash.toString());
  }
}
