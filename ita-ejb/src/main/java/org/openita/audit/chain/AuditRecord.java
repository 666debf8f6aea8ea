package org.openita.audit.chain;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;

/**
 * A record in its place.
 *
 * @param day of Thailand
 * @param number within the day, from 1 without gaps
 * @param previous hash of the record before, or of the start of the day
 * @param hash over the previous hash and everything that the record says
 */
public record AuditRecord(LocalDate day, int number, Entry entry, Hash previous, Hash hash) {

  private static final String FORM = "ITA-AUDIT-RECORD-1";
  private static final String START = "ITA-AUDIT-DAY-1";

  /** The record that follows another. */
  static AuditRecord after(Hash previous, LocalDate day, int number, Entry entry) {
    return new AuditRecord(day, number, entry, previous, hash(day, number, entry, previous));
  }

  /**
   * What the first record of a day follows.
   *
   * @param previousRoot of the day before that has records; {@link Hash#ZERO} if there is none
   */
  static Hash start(LocalDate day, Hash previousRoot) {
    return Hash.over(canonical(START, day.toString()), previousRoot.bytes());
  }

  /** The hash that it would have in another place. */
  Hash hashAt(LocalDate otherDay, int otherNumber) {
    return hash(otherDay, otherNumber, entry, previous);
  }

  private static Hash hash(LocalDate day, int number, Entry entry, Hash previous) {
    return Hash.over(
        previous.bytes(),
        canonical(
            FORM,
            day.toString(),
            String.valueOf(number),
            String.valueOf(micros(entry.at())),
            entry.actor(),
            entry.actorRole(),
            entry.onBehalfOf(),
            entry.agencyCode(),
            entry.action(),
            entry.outcome(),
            entry.reason(),
            entry.address(),
            entry.requestId(),
            entry.details()));
  }

  private static long micros(Instant instant) {
    return Math.addExact(
        TimeUnit.SECONDS.toMicros(instant.getEpochSecond()),
        TimeUnit.NANOSECONDS.toMicros(instant.getNano()));
  }

  /** Each text as UTF-8 after its length in bytes, so that no two lists of texts look alike. */
  static byte[] canonical(String... texts) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      for (var text : texts) {
        var utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
