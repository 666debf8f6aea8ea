package org.openita.audit.chain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Optional;

/**
 * Where the chain ended at a moment, signed, to be kept where the database is not: whoever shortens
 * the chain afterwards cannot take it back.
 *
 * @param number of the last record of the day then
 * @param signature Ed25519 (RFC 8032), 64 bytes
 */
public record Checkpoint(LocalDate day, int number, Hash hash, Instant at, byte[] signature) {

  private static final String FORM = "ITA-AUDIT-CHECKPOINT-1";
  private static final int PARTS = 5;

  static Checkpoint of(Head head, Instant now, AuditKey key) {
    var unsigned = new Checkpoint(head.day(), head.number(), head.hash(), now, new byte[0]);
    return new Checkpoint(head.day(), head.number(), head.hash(), now, key.sign(unsigned.signed()));
  }

  /** A line that {@link #toString} has made; absent for any other. */
  static Optional<Checkpoint> parse(String line) {
    var parts = line.strip().split(" ");
    if (parts.length != PARTS) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Checkpoint(
              LocalDate.parse(parts[0]),
              Integer.parseInt(parts[1]),
              Hash.parse(parts[2]),
              Instant.parse(parts[3]),
              Base64.getDecoder().decode(parts[4])));
    } catch (DateTimeParseException | IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  boolean isSignedBy(AuditKey key) {
    return key.verifies(signed(), signature);
  }

  private byte[] signed() {
    return AuditRecord.canonical(
        FORM, day.toString(), String.valueOf(number), hash.toString(), at.toString());
  }

  /** One line: day, number, hash, time and signature. */
  @Override
  public String toString() {
    return String.join(
        " ",
        day.toString(),
        String.valueOf(number),
        hash.toString(),
        at.toString(),
        Base64.getEncoder().encodeToString(signature));
  }
}
